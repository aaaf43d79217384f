package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How much may still be said in public stands over the composer before anybody writes (R27). */
final class ReplyLimitPagesTest extends WithoutBrowser {

  private static final String OFFER =
      "We would like to help. Write to care@acme.example and Aino answers you today by 15:00.";

  @Test
  void R27_the_composer_tells_how_much_the_plan_allows_before_somebody_writes() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    String at =
        "/w/acme/cases/"
            + console.writes("Troll", "hostile Clowns, all of you", Duration.ofMinutes(5));
    Document page = aino.open(at);
    assertThat(page.select("#reply-limit").text()).contains("in public here: 1", "so far: 0");

    aino.press(page, "#send-button", "text", OFFER);
    console.waits(Duration.ofMinutes(10));
    Document sent = aino.press(aino.open(at), "#send-button");
    assertThat(sent.select("[data-refusal]").text()).isEmpty();
    console.waits(Duration.ofMinutes(1));
    console.delivers();

    Document after = aino.open(at);
    assertThat(after.select("#reply-limit").text()).contains("no further public reply", "1 of 1");
    assertThat(after.select("#send-button").attr("aria-disabled")).isEqualTo("true");
    assertThat(after.select("#send-button").attr("data-why")).contains("no further public reply");
    assertThat(after.select("#ask-approval")).isEmpty();
    console.waits(Duration.ofHours(1));
    assertThat(lea.open(at).select("#reply-limit").text()).contains("You lead");
    assertThat(lea.open(at).select("#send-button").attr("data-why"))
        .doesNotContain("no further public reply");
  }

  @Test
  void where_the_plan_sets_no_limit_nothing_is_said_about_one() {
    assertThat(lea.open("/w/acme/cases/" + scenery.irritated).select("#reply-limit")).isEmpty();
  }
}
