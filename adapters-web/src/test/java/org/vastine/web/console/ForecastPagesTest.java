package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.domain.escalation.Escalation;

/** What is to be expected of a thread, on the page of a case (R33). */
final class ForecastPagesTest extends WithoutBrowser {

  private String thread(String name, int mentions) {
    String last = "";
    for (int number = 0; number < mentions; number++) {
      last =
          console.writes(
              name + number,
              "irritated Where is it",
              Duration.ofMinutes(mentions - (long) number),
              name);
    }
    return "/w/acme/cases/" + last;
  }

  @Test
  void R33_a_case_says_that_history_is_too_short_and_later_what_to_expect_and_why() {
    Document early = lea.open(thread("early", 4));
    assertThat(early.select("#forecast-level").attr("data-level")).isEqualTo("too_little_history");
    assertThat(early.select("#case-forecast").text()).contains("At least 20 are needed");

    for (int one = 1; one < Escalation.FEWEST; one++) {
      thread("old" + one + "x", 4);
    }
    console.waits(Duration.ofHours(30));
    Browser lea = new Browser(console.base()).signedIn(console.session(scenery.lea));
    Document later = lea.open(thread("now", 4));

    assertThat(later.select("#forecast-level").attr("data-level")).isEqualTo("calm");
    assertThat(later.select("#forecast-why").text())
        .contains(
            "mentions an hour", "Own threads of 4 mentions: 20", "This moves nothing in the inbox");
  }

  @Test
  void R33_a_single_mention_says_nothing_of_its_thread() {
    assertThat(lea.open(thread("alone", 1)).select("#forecast-title")).isEmpty();
  }
}
