package org.vastine.bootstrap.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.application.team.SignIn;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.channels.handin.HandedInProvider;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Permission;

/**
 * Does over HTTP what programs and people do all day, a few hundred times, on data that is thrown
 * away. The virtual machine's cache keeps which classes that took and which of their methods are
 * hot, so that a real start is quick from its first request.
 */
public final class Rehearsal {

  private static final int ROUNDS = 400;
  private static final int BULK = 20;
  private static final EmailAddress ADDRESS = new EmailAddress("rehearsal@vastine.example");
  private static final List<String> TEXTS =
      List.of(
          "My parcel has been at the depot for two weeks and nobody answers. What now?",
          "Kolmas kerta kun laskussa on virhe, ja taas sama jonotus. Ei näin.",
          "Varför fungerar inte appen efter uppdateringen? Jag kan inte betala.",
          "Kargom üç gündür aynı şubede bekliyor, kimse telefona bakmıyor.");

  private final RunningVastine running;
  private final Founded founded;
  private final Actor admin;
  private final Secret password;

  private Rehearsal(RunningVastine running, Settings settings) {
    this.running = running;
    this.founded = Founding.of(running, settings.workspace());
    this.password = new Secret(UUID.randomUUID().toString());
    this.admin = SetUp.admin(running, founded, "Rehearsal", ADDRESS, password);
  }

  /**
   * Rehearses in a data home that nobody has used before.
   *
   * @throws IOException when an answer is not what it should be
   */
  public static void of(Settings settings) throws IOException {
    try (RunningVastine running = RunningVastine.assembled(settings)) {
      Rehearsal rehearsal = new Rehearsal(running, settings);
      running.start();
      rehearsal.programs();
      rehearsal.people();
    }
  }

  private void programs() throws IOException {
    String account =
        SetUp.account(running, admin, HandedInProvider.KIND, "Rehearsal", Map.of()).id().toString();
    String token = SetUp.token(running, admin, "rehearsal", EnumSet.allOf(Permission.class), true);
    for (int round = 0; round < ROUNDS; round++) {
      int first = round * BULK;
      int most = round % 10 == 0 ? BULK : 1;
      HttpURLConnection intake = open("/api/v1/mentions", "Authorization", "Bearer " + token);
      intake.setRequestProperty("Content-Type", "application/json");
      intake.setDoOutput(true);
      try (OutputStream body = intake.getOutputStream()) {
        body.write(intake(account, first, most).getBytes(StandardCharsets.UTF_8));
      }
      finish(intake);
      finish(open("/api/v1/cases?limit=50", "Authorization", "Bearer " + token));
    }
  }

  private void people() throws IOException {
    String session =
        Founding.accepted(
                running
                    .part(SignIn.class)
                    .handle(
                        new SignIn.Command(
                            founded.workspace().slug(), ADDRESS, password, "127.0.0.1")))
            .key()
            .reveal();
    String inbox = "/w/" + founded.workspace().slug() + "/inbox";
    for (int round = 0; round < ROUNDS / 10; round++) {
      finish(open("/health/ready", "Accept", "application/json"));
      finish(open("/sign-in", "Accept-Language", "fi"));
      finish(open(inbox, "Cookie", "vastine=" + session));
    }
  }

  private static String intake(String account, int first, int most) {
    return IntStream.range(first, first + most)
        .mapToObj(item ->
            "{\"externalId\":\"c-"
                + item
                + "\",\"author\":{\"externalId\":\"a-"
                + item
                + "\",\"name\":\"Somebody\"},\"text\":\""
                + TEXTS.get(item % TEXTS.size())
                + "\",\"publishedAt\":\"2026-01-05T10:00:00Z\"}")
        .collect(Collectors.joining(",", "{\"account\":\"" + account + "\",\"mentions\":[", "]}"));
  }

  private HttpURLConnection open(String path, String header, String value) throws IOException {
    URLConnection connection = running.address().resolve(path).toURL().openConnection();
    connection.setRequestProperty(header, value);
    return (HttpURLConnection) connection;
  }

  private static void finish(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    if (status != HttpURLConnection.HTTP_OK) {
      throw new IOException(connection.getURL().getPath() + " answered " + status);
    }
    try (InputStream answer = connection.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}
