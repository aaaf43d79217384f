package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Beside a draft stands how it may read to those who get it and to those who watch (R26). */
final class HowItReadsPagesTest extends WithoutBrowser {

  @Test
  void R26_the_composer_shows_both_sides_the_next_turn_and_what_there_is_to_go_by() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    String at =
        "/w/acme/cases/"
            + console.writes("Maija", "irritated Where is my parcel?", Duration.ofMinutes(5));
    Document page = aino.open(at);
    assertThat(page.select("details#how-it-reads")).isEmpty();

    aino.press(page, "#send-button", "text", "It is not our fault, damn it.");
    Document read = aino.open(at);

    assertThat(read.select("#how-it-reads [data-point=mocked]").text()).contains("mocked");
    assertThat(read.select("#how-it-reads [data-point=sees_quarrel]").text()).contains("quarrel");
    assertThat(read.select("#next-turn").text())
        .contains("argues back", "because: They find themselves mocked");
    assertThat(read.select("#earlier-turns").text()).contains("cannot be told", "it takes 10");
  }
}
