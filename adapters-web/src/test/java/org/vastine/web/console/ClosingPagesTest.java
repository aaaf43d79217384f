package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a case is closed in the console, for one who has no script (R26). */
final class ClosingPagesTest extends WithoutBrowser {

  private String at;

  @BeforeEach
  void somebody_complained() {
    at =
        "/w/acme/cases/" + console.writes("Maija", "irritated Where is it?", Duration.ofMinutes(5));
  }

  private Document answered(String words) {
    Document sent = lea.press(lea.open(at), "#send-button", "text", words);
    assertThat(sent.select("#under-way").text()).contains("Publishing in");
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    return lea.open(at);
  }

  @Test
  void R26_closing_asks_how_the_customer_feels_and_shows_what_was_done() {
    Document open = lea.open(at);
    assertThat(open.select("#close-title").text()).isEqualTo("How does the customer feel?");
    assertThat(open.select("#close-dialog").text()).contains("Still unhappy, or not heard");
    assertThat(open.select("#closing-list li")).hasSize(5);
    assertThat(open.select("#closing-list li.done")).isEmpty();
    assertThat(open.select("#close-not-exhausted").text()).contains("more can be done");

    Document page = answered(Scenery.GOOD_WORDS);

    assertThat(page.select("#closing-list li.done").first().text())
        .contains("Listened", "Reply published");
    assertThat(page.select("#closing-list li.not_needed").text()).contains("Went back");
    assertThat(page.select("#close-exhausted")).isNotEmpty();
  }

  @Test
  void R26_where_all_was_done_and_it_was_not_enough_the_case_ends_so() {
    Document page = answered(Scenery.GOOD_WORDS);

    Document refused = lea.submit(page, "/close", "outcome", "content", "exhausted", "yes");
    assertThat(refused.select("[data-refusal]").text()).contains("not content");
    Document closed =
        lea.submit(lea.open(at), "/close", "outcome", "still_unhappy", "exhausted", "yes");

    assertThat(closed.select("#case-timeline").text()).contains("all was done that can be done");
  }

  @Test
  void R26_what_can_still_be_done_is_named_in_words() {
    Document refused = lea.submit(lea.open(at), "/close", "outcome", "lapsed", "exhausted", "yes");

    assertThat(refused.select("[data-refusal]").text()).contains("An answer is owed");
  }
}
