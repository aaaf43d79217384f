package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The register of helpers in the console, for one who has no script (R10). */
final class AdvocatePagesTest extends WithoutBrowser {

  private static final String PAGE = "/w/acme/advocates";

  private void boHelps() {
    String asked =
        console.writes("Maija", "question Is it waterproof", Duration.ofMinutes(5), "rain");
    console.writes(
        "Bo", "neutral Perhaps it is, since I saw one in the rain", Duration.ofMinutes(3), "rain");
    console.watches();
    lea.submit(lea.open("/w/acme/cases/" + asked), "/community-answer", "good", "yes");
  }

  @Test
  void R10_who_helped_is_listed_asked_for_their_opinion_and_taken_off() {
    assertThat(lea.open(PAGE).select("#no-advocates")).hasSize(1);
    boHelps();

    Document page = lea.open(PAGE);
    assertThat(page.select("#advocates").text()).contains("Bo", "Helped once", "Not thanked yet");

    Document draft =
        lea.submit(
            page,
            "/advocates/ask",
            "purpose",
            "opinion",
            "words",
            "Bo, what would you change about the tent?");
    assertThat(draft.select("#reply-text").first().wholeText()).contains("what would you change");
    Document asked = lea.open(PAGE);
    assertThat(asked.select("#advocates").text()).contains("Asked: What could be better");
    assertThat(asked.select("form[action$=/advocates/ask]")).isEmpty();

    Document gone = lea.submit(asked, "/advocates/forget");
    assertThat(gone.select("#notices").text()).contains("Taken off the list");
    assertThat(gone.select("#no-advocates")).hasSize(1);
  }

  @Test
  void R10_limits_are_changed_and_refused_clearly() {
    Document page = lea.open(PAGE);
    Document saved = lea.submit(page, "/advocates/limits", "per-week", "1");
    assertThat(saved.select("#limit-week").val()).isEqualTo("1");
    assertThat(lea.submit(saved, "/advocates/limits", "asked", "0").select("#notices").text())
        .contains("1 to 730");
  }
}
