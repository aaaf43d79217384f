package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A case whose author only wants a fight says so, and what to do (R27). */
final class BaitPagesTest extends WithoutBrowser {

  @Test
  void R27_bait_is_shown_with_what_to_do_and_its_words_only_where_the_veil_is_lifted() {
    String at =
        "/w/acme/cases/"
            + console.writes("Troll", "hostile Prove it, you clowns", Duration.ofMinutes(5));
    Document veiled = lea.open(at);
    Document open = lea.open(at + "?unveil=1");

    assertThat(veiled.select("#case-bait").text()).contains("looks like bait", "one calm line");
    assertThat(veiled.select("#case-bait q")).isEmpty();
    assertThat(open.select("#case-bait q").text()).contains("clowns", "Prove it");
  }

  @Test
  void R13_where_somebody_has_a_matter_no_bait_is_shown() {
    assertThat(lea.open("/w/acme/cases/" + scenery.irritated).select("#case-bait")).isEmpty();
  }
}
