package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How realistic a time is, told beside the field while it is typed (R21). */
final class PromiseHintPagesTest extends WithoutBrowser {

  private Document hint(String query) {
    return lea.open("/w/acme/cases/" + scenery.irritated + "/promise-hint?" + query);
  }

  @Test
  void R21_both_forms_of_a_promise_ask_for_the_hint() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);

    assertThat(page.select("#promise-by, #reply-promise-by").eachAttr("hx-get"))
        .hasSize(2)
        .allMatch(where -> where.endsWith("/promise-hint"));
    assertThat(page.select("#promise-hint[role=status], #reply-promise-hint[role=status]"))
        .hasSize(2);
  }

  @Test
  void R21_it_tells_what_history_and_load_say() {
    assertThat(hint("by=2026-03-02T17:00").select("[data-verdict=unknown]").text())
        .contains("Too few such promises", "cases in hand 0");
    assertThat(hint("promise-by=2026-03-02T17:00").select("[data-verdict=unknown]")).hasSize(1);
  }

  @Test
  void R21_a_time_that_cannot_be_promised_is_told_before_it_is_sent() {
    assertThat(hint("by=2026-03-08T12:00").select("[data-verdict=refused]").text())
        .contains("closed that day");
    assertThat(hint("by=").select("[data-verdict]")).as("nothing typed yet").isEmpty();
    assertThat(lea.status()).isEqualTo(200);
  }
}
