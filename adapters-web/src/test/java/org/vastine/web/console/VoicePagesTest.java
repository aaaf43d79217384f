package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How replies sound, in the console, for one who has no script (R32). */
final class VoicePagesTest extends WithoutBrowser {

  private static final String PAGE = "/w/acme/reports/voice";

  @Test
  void the_page_says_what_was_read_and_how_it_is_counted() {
    Document page = lea.open(PAGE);
    assertThat(page.select("h1").text()).isEqualTo("How we sound");
    assertThat(page.select("#voice-looked").text()).contains("read");
    assertThat(page.select("#voice-rules-list").text())
        .contains("every channel, every language")
        .contains("Sentences up to 25 words");
    assertThat(page.text()).contains("not a verdict on a person");
    assertThat(lea.open("/w/acme/praise").select("nav.subnav").text()).contains("How we sound");
  }

  @Test
  void a_period_is_kept_in_the_address() {
    Document page = lea.open(PAGE + "?from=2020-01-01&to=2020-02-01");
    assertThat(page.select("#voice-from").val()).isEqualTo("2020-01-01");
    assertThat(page.select("#voice-to").val()).isEqualTo("2020-02-01");
    assertThat(page.select("#voice-looked").text()).startsWith("0 replies");
    assertThat(lea.open(PAGE + "?from=2020-99-99").select("#voice-from").val()).isNotEmpty();
  }

  @Test
  void a_lead_says_how_replies_are_to_sound_and_takes_it_back() {
    Document said =
        lea.submit(
            lea.open(PAGE),
            "/say",
            "channel",
            "mastodon",
            "language",
            "de",
            "address",
            "formal",
            "words",
            "20");
    assertThat(said.select("#notices").text()).contains("Kept.");
    assertThat(said.select("#voice-rules-list li").last().text())
        .contains("de: Address: formally. Sentences up to 20 words.");

    Document wrong = lea.submit(lea.open(PAGE), "/say", "address", "any", "words", "7");
    assertThat(wrong.select("[data-refusal]").text()).contains("Use 8 to 60 words.");
    Document noPlace = lea.submit(lea.open(PAGE), "/say", "address", "any", "language", "NO");
    assertThat(noPlace.select("[data-refusal]").text()).contains("Name a channel like mastodon");

    Document gone = lea.submit(lea.open(PAGE), "/unsay", "channel", "mastodon", "language", "de");
    assertThat(gone.select("#notices").text()).contains("Removed.");
    assertThat(gone.select("#voice-rules-list li")).hasSize(1);
  }
}
