package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Answers of others and mistakes in the console, for one who has no script (R10, R23). */
final class OthersPagesTest extends WithoutBrowser {

  private String asked() {
    String id = console.writes("Maija", "question Is it waterproof", Duration.ofMinutes(5), "rain");
    console.writes(
        "Bo", "neutral Perhaps it is, since I saw one in the rain", Duration.ofMinutes(3), "rain");
    console.watches();
    return "/w/acme/cases/" + id;
  }

  @Test
  void R10_an_unsure_answer_is_confirmed_and_thanked_for() {
    Document page = lea.open(asked());
    assertThat(page.select("#community-until")).isNotEmpty();
    assertThat(page.select("#case-others").text())
        .contains("Perhaps it is", "is it a good answer?", "For:");

    Document confirmed = lea.submit(page, "/community-answer", "good", "yes");
    assertThat(confirmed.select("#case-others").text()).contains("confirmed by a member");
    assertThat(confirmed.select("#case-timeline").text()).contains("confirmed an answer");

    Document thanks = lea.submit(confirmed, "/community-thanks");
    assertThat(thanks.select("#reply-text").first().wholeText()).isNotBlank();
    assertThat(thanks.select("h1").text()).contains("Bo");
  }

  @Test
  void R10_a_rejected_answer_brings_the_case_back() {
    Document rejected = lea.submit(lea.open(asked()), "/community-answer", "good", "no");
    assertThat(rejected.select("#community-until")).isEmpty();
    assertThat(rejected.select("#case-timeline").text())
        .contains("an answer did not help or is wrong");
  }

  @Test
  void R23_a_mistake_asks_for_more_and_is_learnt_from() {
    String at =
        "/w/acme/cases/" + console.writes("Maija", "irritated No discount", Duration.ofMinutes(5));
    Document refused = lea.submit(lea.open(at), "/mistake");
    assertThat(refused.select("[data-refusal]").text()).contains("what was stated");
    Document marked =
        lea.submit(
            lea.open(at),
            "/mistake",
            "quote",
            "Discounts end on 28 February.",
            "where",
            "Our terms",
            "stated",
            "2026-01-15");
    assertThat(marked.select("#mistake-evidence").text()).contains("28 February", "Our terms");
    assertThat(marked.select("#mistake-asked li")).hasSize(3);
    assertThat(marked.select("#mistake-elements").text()).contains("Regret the confusion");

    Document noted = lea.submit(marked, "/prevention", "text", "Say it beside the price");
    assertThat(noted.select("#prevention").text()).contains("Say it beside the price");
    Document learnt = lea.open("/w/acme/settings/preventions");
    assertThat(learnt.select("#preventions").text()).contains("Say it beside the price");
    assertThat(learnt.select("#prevention-subjects").text()).contains("1");
    assertThat(learnt.select("#mistake-shares").text()).contains(scenery.lea.name());
    assertThat(lea.submit(noted, "/mistake").select("#mistake-asked")).isEmpty();
    assertThat(lea.open("/w/acme/settings/preventions").select("#no-preventions")).isNotEmpty();
  }
}
