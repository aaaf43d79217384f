package org.vastine.channels.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.application.alert.AlertOutletContract;
import org.vastine.channels.email.TestMailServer;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.triage.Style;

class MailOutletTest extends AlertOutletContract {

  private static final AlertLinks LINKS = new AlertLinks(URI.create("https://care.example/"));

  private final TestMailServer server = new TestMailServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private static MailOutlet through(int port) {
    return new MailOutlet(
        Optional.of(
            new MailServer(
                "127.0.0.1",
                port,
                MailServer.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                "vastine@acme.example")),
        LINKS);
  }

  @Override
  protected AlertOutlet outlet() {
    return through(server.smtpPort());
  }

  @Override
  protected AlertOutlet alone() {
    try (ServerSocket free = new ServerSocket(0)) {
      return through(free.getLocalPort());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected URI receiver() {
    return URI.create("https://hooks.example.org/in");
  }

  @Override
  protected List<String> received() {
    return server.wordsSentByUs();
  }

  @Test
  void R3_a_mail_says_in_the_workspaces_language_what_happened_and_where_to_look() {
    outlet().tell(letter(3, "fi"));

    assertThat(received().getFirst())
        .contains("3 hälytystä, ensin: Uhkaus tai häirintä - Acme")
        .contains("Uhkaus tai häirintä (uhkaus, mastodon)")
        .contains("11.15")
        .contains("https://care.example/w/acme/cases/" + ABOUT)
        .contains("Ja 2 muuta.")
        .contains("https://care.example/w/acme/settings/alerts");
  }

  @Test
  void R12_skills_that_are_missing_together_are_told_in_words() {
    Occasion together =
        new Occasion(
            AlertKind.SKILL_MISSING,
            new CaseId(new UUID(1, 2)),
            "combination@fi mastodon billing@2026-11-16T10:00:00Z",
            Instant.parse("2026-11-16T10:00:00Z"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(AlertWords.in("en").what(together))
        .startsWith("Nobody on duty answers all of this together: Finnish, mastodon, ");
    assertThat(AlertWords.in("sv").what(together)).contains("finska, mastodon, ");
  }

  @Test
  void R3_where_the_link_breaks_after_the_words_are_out_nobody_knows() throws IOException {
    try (ServerSocket broken = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> breaksAfterTheWords(broken));

      assertThat(through(broken.getLocalPort()).tell(letter()))
          .isEqualTo(new OutletAnswer.Unknown());
    }
  }

  private static void breaksAfterTheWords(ServerSocket broken) {
    try (Socket link = broken.accept();
        var lines =
            new BufferedReader(
                new InputStreamReader(link.getInputStream(), StandardCharsets.UTF_8))) {
      says(link, "220 here");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(".")) {
          return;
        }
        if (line.startsWith("DATA")) {
          says(link, "354 go on");
        } else if (line.matches("(EHLO|HELO|MAIL|RCPT).*")) {
          says(link, "250 well");
        }
      }
    } catch (IOException closed) {
      // The other side went first.
    }
  }

  private static void says(Socket link, String line) throws IOException {
    link.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void without_a_server_there_is_no_mail() {
    MailOutlet none = new MailOutlet(Optional.empty(), LINKS);

    assertThat(none.isReady()).isFalse();
    assertThat(none.tell(letter())).isEqualTo(new OutletAnswer.Refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr"})
  void every_language_has_all_words(String language) {
    AlertWords words = AlertWords.in(language);
    for (AlertKind kind : AlertKind.values()) {
      assertThat(words.choice("kind", kind)).isNotBlank();
    }
    for (Style style : Style.values()) {
      assertThat(words.choice("style", style)).isNotBlank();
    }
    assertThat(keys(words)).isEqualTo(keys(AlertWords.in("en")));
  }

  private static Set<String> keys(AlertWords words) {
    Set<String> keys = new TreeSet<>();
    words.keys().forEach(keys::add);
    return keys;
  }
}
