package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What came of goodwill in the console, for one who has no script (R24). */
final class RemedyPagesTest extends WithoutBrowser {

  private static final String PAGE = "/w/acme/goodwill/effects";

  @Test
  void R24_the_page_is_one_click_from_goodwill_and_says_how_it_is_counted() {
    assertThat(lea.open("/w/acme/goodwill").select("#to-effects").attr("href")).isEqualTo(PAGE);

    Document page = lea.open(PAGE);

    assertThat(lea.status()).isEqualTo(200);
    assertThat(page.select("#effect-all-nothing").text()).contains("All subjects", "Nothing");
    assertThat(page.select("#effects-looked").text()).contains("looked through");
    assertThat(page.text()).contains("what went together, not what caused what");
  }
}
