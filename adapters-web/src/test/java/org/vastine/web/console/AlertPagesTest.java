package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Alerts and how one is told, without script (R3). */
final class AlertPagesTest extends WithoutBrowser {
  private static final String PAGE = "/w/acme/settings/alerts";

  @Test
  void R3_what_was_told_is_listed_and_marked_as_seen() {
    console.writes("Troll", "threat: pay, or all read it", Duration.ofMinutes(1));
    console.tells();

    Document list = lea.open("/w/acme/alerts?show=unseen");
    assertThat(list.select("#alerts tbody tr").text()).contains("Threat or abuse");
    assertThat(list.select("#bell .badge").text()).matches("[1-9].*not seen");
    Document seen = lea.submit(list, "/alerts/seen");
    assertThat(seen.text()).contains("All marked as seen.");
    assertThat(seen.select("#bell .badge")).isEmpty();
    assertThat(lea.open("/w/acme/alerts?show=unseen").text())
        .contains("You have seen all of your alerts.");
  }

  @Test
  void R3_hours_and_rules_are_saved_and_what_cannot_be_read_is_refused() {
    Document before = lea.open(PAGE);
    assertThat(before.select("#alert-settings fieldset[id^=rule-]")).hasSize(9);
    assertThat(before.select("#hours-monday").attr("value")).isEqualTo("00:00-24:00");

    Document saved =
        lea.submit(before, "/settings/alerts", "hours-monday", "08:00-17:00", "drop-0", "on");
    assertThat(saved.text()).contains("Saved.");
    assertThat(saved.select("#hours-monday").attr("value")).isEqualTo("08:00-17:00");
    assertThat(saved.select("#alert-settings fieldset[id^=rule-]")).hasSize(8);

    Document refused = lea.submit(saved, "/settings/alerts", "hours-monday", "whenever");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("[data-refusal]").text()).contains("08:00-12:00");
    Document unknown = lea.submit(lea.open(PAGE), "/settings/alerts", "zone", "Mars/Base");
    assertThat(unknown.select("[data-refusal]").text()).contains("Mars/Base");
  }

  @Test
  void R3_a_webhook_shows_its_secret_once_and_can_be_removed() {
    Document added =
        lea.submit(
            lea.open(PAGE),
            "/settings/alerts/webhooks",
            "name",
            "Chat",
            "url",
            "https://hooks.example.org/in");
    String secret = added.select("#hook-secret").text();
    assertThat(secret).isNotBlank();
    Document list = lea.open(PAGE);
    assertThat(list.html()).contains("hooks.example.org").doesNotContain(secret);
    assertThat(lea.submit(list, "/remove").select("#webhooks table")).isEmpty();
    Document refused =
        lea.submit(
            lea.open(PAGE),
            "/settings/alerts/webhooks",
            "name",
            "Chat",
            "url",
            "https://127.0.0.1/in");
    assertThat(refused.select("[data-refusal]").text()).contains("public internet");
  }

  @Test
  void R3_an_admin_sees_how_telling_goes() {
    assertThat(lea.open(PAGE).select("#alert-health").text()).contains("Every message arrived.");
  }
}
