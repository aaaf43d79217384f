package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.application.webhook.TestCaller;

/** Webhooks of the workspace, without script. */
final class WebhookPagesTest extends WithoutBrowser {
  private static final String PAGE = "/w/acme/settings/webhooks";

  private Document added() {
    return lea.submit(
        lea.open(PAGE),
        "/settings/webhooks",
        "name",
        "Shop",
        "url",
        "https://hooks.example.org/in",
        "event",
        "opened");
  }

  private Document shop() {
    return lea.open(lea.open(PAGE).select("#webhooks tbody a").attr("href"));
  }

  private TestCaller receiver() {
    return console.get(TestCaller.class);
  }

  @Test
  void a_webhook_shows_its_secret_once_and_can_be_removed() {
    String secret = added().select("#hook-secret").text();
    assertThat(secret).isNotBlank();

    Document list = lea.open(PAGE);
    assertThat(list.html()).contains("hooks.example.org").doesNotContain(secret);
    assertThat(list.select("#webhooks").text()).contains("Active");
    Document page = shop();
    assertThat(page.text()).contains(" opened ", "Nothing has happened for it yet.");
    assertThat(lea.submit(page, "/remove").select("#webhooks")).isEmpty();
  }

  @Test
  void what_a_webhook_gets_can_be_changed_on_its_page() {
    added();
    Document form = lea.open(shop().select("#change-hook").attr("href"));
    assertThat(form.select("#change-webhook input[value=opened]").hasAttr("checked")).isTrue();

    Document refused = lea.submit(form, "/change", "name", " ", "event", "closed");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#change-webhook input[value=closed]").hasAttr("checked")).isTrue();
    Document page = lea.submit(form, "/change", "name", "Store", "event", "closed");
    assertThat(page.select("h1").text()).isEqualTo("Store");
    assertThat(page.text()).contains("Saved.", " closed ");
    lea.open(PAGE + "/00000000-0000-7000-8000-000000000000/change");
    assertThat(lea.status()).isEqualTo(404);
  }

  @Test
  void what_was_typed_stays_after_a_refusal() {
    Document refused =
        lea.submit(
            lea.open(PAGE),
            "/settings/webhooks",
            "name",
            "Shop",
            "url",
            "https://127.0.0.1/in",
            "event",
            "closed");

    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("[data-refusal]").text()).contains("public internet");
    assertThat(refused.select("#hook-name").attr("value")).isEqualTo("Shop");
    assertThat(refused.select("input[value=closed]").hasAttr("checked")).isTrue();
  }

  @Test
  void it_shows_what_the_webhook_was_told_and_sends_again_what_is_asked() {
    added();
    console.writes("Maija", "irritated Where is my parcel?", Duration.ofMinutes(1));
    console.callsWebhooks();
    Document page = shop();
    assertThat(page.select("#deliveries tbody tr")).hasSize(1);
    assertThat(page.select("#deliveries tbody").text()).contains("Arrived", "Taken 200");

    Document again = lea.submit(page, "/again");
    assertThat(again.text()).contains("It is sent again.", "Waits");
    Document nothing = lea.submit(again, "/again", "since", "2020-01-01T00:00");
    assertThat(nothing.text()).contains("There is nothing to send again.");
    Document unread = lea.submit(again, "/again", "since", "yesterday");
    console.callsWebhooks();
    assertThat(receiver().arrived).hasSize(2);
    assertThat(unread.select("[data-refusal]").text()).contains("Choose a day and a time.");
  }

  @Test
  void a_test_tells_what_came_of_it() {
    added();
    receiver().answers(404);

    assertThat(lea.submit(shop(), "/test").text()).contains("Test: Refused (status 404, 7 ms).");
  }

  @Test
  void it_says_why_a_webhook_is_suspended_and_resumes_it() {
    added();
    console.writes("Maija", "irritated Where is my parcel?", Duration.ofMinutes(1));
    receiver().answers(410);
    console.callsWebhooks();
    Document gone = shop();
    assertThat(gone.text()).contains("Suspended", "answered that it is gone (410)");

    Document resumed = lea.submit(gone, "/resume");
    assertThat(resumed.text()).contains("The webhook is called again.", "Active");
    Document suspended = lea.submit(resumed, "/suspend");
    assertThat(suspended.text()).contains("Somebody suspended this webhook.");
  }

  @Test
  void a_new_secret_is_shown_once() {
    String first = added().select("#hook-secret").text();
    String fresh = lea.submit(shop(), "/secret").select("#hook-secret").text();

    assertThat(fresh).isNotBlank().isNotEqualTo(first);
    assertThat(shop().html()).doesNotContain(fresh);
  }

  @Test
  void of_a_webhook_that_is_not_there_the_page_says_so() {
    lea.open(PAGE + "/0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3");
    assertThat(lea.status()).isEqualTo(404);
    lea.open(PAGE + "/nowhere");
    assertThat(lea.status()).isEqualTo(404);
  }
}
