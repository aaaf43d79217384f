package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Patience;
import org.vastine.bootstrap.world.TestWorkspace;
import org.vastine.channels.email.TestMailServer;
import org.vastine.domain.mention.ChannelAccountId;

/** A threat comes in, and whoever leads is told at once, once, on the console and by mail (R3). */
final class ToldOnceIT {

  private static final String THREAT =
      "Pay me 500 euros by tomorrow or I will post your home addresses and ruin every one of you.";

  private final Instant published = Instant.now().minusSeconds(5);

  @TempDir private Path home;

  private final TestMailServer mail = new TestMailServer();

  @AfterEach
  void stop() {
    mail.close();
  }

  private Map<String, String> settings() {
    return Map.of(
        "alerts.smtp-host", "127.0.0.1",
        "alerts.smtp-port", Integer.toString(mail.smtpPort()),
        "alerts.smtp-security", "none",
        "alerts.from", "vastine@acme.example");
  }

  @Test
  void R3_a_threat_is_told_once_on_the_console_and_by_mail_over_a_restart() throws Exception {
    ApiClient api;
    ChannelAccountId account;
    String first;
    try (LiveVastine vastine = LiveVastine.start(home, settings())) {
      api = vastine.api();
      account = vastine.connect("import", "Handed in", Map.of());
      handIn(api, vastine.at("/"), account, "comment-1");
      Patience.until("the alert", () -> alerts(api, vastine.at("/")).size() == 1);
      Patience.until("the mail", () -> mail.wordsSentByUs().size() == 1);
      JsonNode alert = alerts(api, vastine.at("/")).get(0);
      assertThat(alert.path("kind").asText()).isEqualTo("threat");
      first = alert.path("caseId").asText();
      handIn(api, vastine.at("/"), account, "comment-1");
      JsonNode health = api.get(vastine.at("/api/v1/alert-health")).body();
      assertThat(health.path("lastDay").path("told").asInt()).isEqualTo(1);
      assertThat(health.path("items")).isEmpty();
    }
    try (RunningVastine again =
        RunningVastine.assembled(TestWorkspace.settings(home, settings()))) {
      again.start();
      handIn(api, again.address(), account, "comment-1");
      handIn(api, again.address(), account, "comment-2");
      Patience.until("the other alert", () -> alerts(api, again.address()).size() == 2);
      Patience.until("the other mail", () -> mail.wordsSentByUs().size() == 2);
    }
    List<String> mails = mail.wordsSentByUs();
    assertThat(mails.stream().filter(one -> one.contains("/cases/" + first))).hasSize(1);
    assertThat(mails.getFirst()).startsWith("To: lea@acme.example\n");
    assertThat(mails.getFirst()).doesNotContain("500 euros");
  }

  private void handIn(ApiClient api, URI at, ChannelAccountId account, String id) throws Exception {
    Map<String, Object> mention =
        Map.of(
            "externalId",
            id,
            "thread",
            "post-" + id,
            "author",
            Map.of("externalId", "u-17", "name", "Somebody"),
            "text",
            THREAT,
            "publishedAt",
            published.toString());
    var answer =
        api.post(
            at.resolve("/api/v1/mentions"),
            Map.of("account", account.toString(), "mentions", List.of(mention)));
    assertThat(answer.isGood()).as("%s", answer.body()).isTrue();
  }

  private static JsonNode alerts(ApiClient api, URI at) throws Exception {
    return api.get(at.resolve("/api/v1/alerts")).body().path("items");
  }
}
