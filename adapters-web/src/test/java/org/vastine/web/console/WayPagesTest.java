package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Public against private in the console, for one who has no script (R41). */
final class WayPagesTest extends WithoutBrowser {

  private static final String PAGE = "/w/acme/reports/public-and-private";

  @Test
  void R41_the_table_says_how_it_is_counted_and_where_too_few_cases_say_nothing() {
    Document page = lea.open(PAGE);
    assertThat(page.select("#way-all th").text()).isEqualTo("All together");
    assertThat(page.select("#way-looked").text()).contains("looked through");
    assertThat(page.text()).contains("half took at most this");
  }

  @Test
  void R41_a_period_is_kept_in_the_address() {
    Document page = lea.open(PAGE + "?from=2020-01-01&to=2020-02-01");
    assertThat(page.select("#way-from").val()).isEqualTo("2020-01-01");
    assertThat(page.select("#way-to").val()).isEqualTo("2020-02-01");
    assertThat(page.select("#way-looked").text()).contains("0 cases");
    assertThat(page.select("#ways tbody tr")).hasSize(1);
    assertThat(lea.open(PAGE + "?from=2020-99-99").select("#way-from").val()).isNotEmpty();
  }
}
