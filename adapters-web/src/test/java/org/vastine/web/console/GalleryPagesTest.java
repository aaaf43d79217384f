package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The gallery of styles in the console, for one who has no script (R6, R32). */
final class GalleryPagesTest extends WithoutBrowser {

  private static final String PAGE = "/w/acme/gallery?language=en";

  @Test
  void R6_a_lead_writes_an_example_and_takes_it_out() {
    Document page = lea.open(PAGE);
    assertThat(page.select("#gallery-question li")).hasSize(3);

    Document refused = lea.submit(page, "/gallery", "style", "question", "text", "Open on Sunday?");
    assertThat(refused.select("#notices").text()).contains("confirm that it points to nobody");
    assertThat(refused.select("#gallery-text").text()).isEqualTo("Open on Sunday?");
    assertThat(
            lea.submit(refused, "/gallery", "language", "English", "confirmed", "1")
                .select("#notices")
                .text())
        .contains("by its code");

    Document added =
        lea.submit(refused, "/gallery", "style", "question", "language", "en", "confirmed", "1");
    assertThat(added.select("#notices").text()).contains("It is in the gallery");
    assertThat(added.select("#gallery-question li").first().text())
        .contains("Open on Sunday?", "Written here");

    Document gone = lea.submit(added, "/gallery/remove?language=en");
    assertThat(gone.select("#notices").text()).contains("Taken out");
    assertThat(gone.select("#gallery-question li")).hasSize(3);
  }

  @Test
  void R32_attacks_on_people_are_held_back_until_asked_for() {
    Document page = lea.open(PAGE);
    assertThat(page.select("#gallery-harassment > details > ul > li")).hasSize(3);
    assertThat(page.select("#gallery-harassment > ul")).isEmpty();
    assertThat(page.select("#gallery-praise > ul > li")).hasSize(3);

    Document practice = lea.open("/w/acme/gallery/practice?language=en");
    assertThat(practice.select("#practice-number").text()).isEqualTo("Example 1 of 21");
    assertThat(practice.select("input[value=threat]")).isEmpty();
    Document all = lea.open("/w/acme/gallery/practice?language=en&attacks=1");
    assertThat(all.select("#practice-number").text()).isEqualTo("Example 1 of 30");
    assertThat(all.select("input[value=threat]")).hasSize(1);
  }

  @Test
  void R32_practice_shows_the_answer_and_keeps_nothing() {
    Document asked = lea.open("/w/acme/gallery/practice?language=en&n=20");
    assertThat(asked.select("#practice-answer")).isEmpty();
    String words = asked.select("#practice-words").text();

    int right = 0;
    for (String guess : asked.select("input[name=guess]").eachAttr("value")) {
      Document answer = lea.open("/w/acme/gallery/practice?language=en&n=20&guess=" + guess);
      assertThat(answer.select("#practice-words").text()).isEqualTo(words);
      assertThat(answer.select("#practice-next").attr("href")).endsWith("&n=0");
      right += answer.select("#practice-answer").text().startsWith("Yes") ? 1 : 0;
    }
    assertThat(right).isEqualTo(1);
    assertThat(
            lea.open("/w/acme/gallery/practice?language=en&n=x&guess=y").select("#practice-form"))
        .hasSize(1);
    assertThat(lea.status()).isEqualTo(200);
  }

  @Test
  void R6_a_case_becomes_an_example_without_its_name() {
    String id = console.writes("Maija", "irritated No parcel, says Maija", Duration.ofMinutes(5));
    Document page = lea.open("/w/acme/cases/" + id);
    assertThat(page.select("#to-example").attr("href"))
        .isEqualTo("/w/acme/cases/" + id + "/style-example");

    Document form = lea.open("/w/acme/cases/" + id + "/style-example");
    assertThat(form.select("#example-text").text()).contains("No parcel").doesNotContain("Maija");
    assertThat(form.select("#example-taken").text()).contains("Maija");
    Document refused =
        lea.submit(form, "/style-example", "text", "So says Maija", "confirmed", "1");
    assertThat(refused.select("#notices").text()).contains("still points to somebody: Maija");
    Document added =
        lea.submit(
            refused, "/style-example", "text", "No parcel", "language", "en", "confirmed", "1");
    assertThat(added.select("#gallery-irritated li").first().text())
        .contains("No parcel", "From a case");
    assertThat(lea.open("/w/acme/cases/" + id + "/style-example").select("#example-there"))
        .hasSize(1);
  }

  @Test
  void R32_the_words_of_an_attack_are_shown_when_they_are_asked_for() {
    String id = console.writes("xX_9", "hostile You are all liars.", Duration.ofMinutes(5));
    Document hidden = lea.open("/w/acme/cases/" + id + "/style-example");
    assertThat(hidden.text()).doesNotContain("liars");
    Document shown = lea.open(hidden.select("#example-unveil").attr("href"));
    assertThat(shown.select("#example-text").text()).contains("liars");
  }

  @Test
  void R6_the_test_says_what_is_read_otherwise_with_counts() {
    Document page = lea.open("/w/acme/gallery/reading");
    assertThat(page.select("#gallery-counts tbody tr")).hasSize(10);
    assertThat(page.select("#count-praise td").last().text()).isEqualTo("12");
    assertThat(page.select("#gallery-same").text()).contains("of 120 are read as what they are");
    assertThat(page.select("#gallery-otherwise > li")).isNotEmpty();
  }
}
