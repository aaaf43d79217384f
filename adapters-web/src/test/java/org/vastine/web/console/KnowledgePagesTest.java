package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the workspace knows, in the console and beside a draft, without script (R40). */
final class KnowledgePagesTest extends WithoutBrowser {

  private LocalDate today() {
    return LocalDate.ofInstant(console.now(), ZoneId.of("Europe/Helsinki"));
  }

  private static final String AT = "/w/acme/settings/knowledge";

  private static String form(Document page) {
    return page.select("#fact-form").attr("action");
  }

  private Document notes(String title, String review) {
    return lea.submit(
        lea.open(AT),
        "/settings/knowledge",
        "title",
        title,
        "text",
        "A parcel waits at the terminal for seven days.",
        "source",
        "https://acme.example/parcels",
        "review",
        review);
  }

  private String about() {
    return "/w/acme/cases/"
        + console.writes(
            "Maija", "irritated How long does the terminal keep parcels", Duration.ofMinutes(5));
  }

  @Test
  void R40_a_fact_that_fits_stands_beside_the_draft_and_goes_into_it_with_its_source() {
    Document kept = notes("Parcels at the terminal", "");
    assertThat(kept.select("#knowledge").text()).contains("Parcels at the terminal", "Checked by");

    Document page = lea.open(about());
    assertThat(page.select("#facts-beside").text())
        .contains("A parcel waits at the terminal", "Words in common: terminal, parcels");
    assertThat(page.select("#facts-beside a").attr("href"))
        .isEqualTo("https://acme.example/parcels");
    Document used =
        lea.press(
            page,
            "#facts-beside button",
            "text",
            "Hello Maija",
            "fact",
            page.select("#facts-beside button").val());

    assertThat(used.select("#reply-text").first().wholeText())
        .contains(
            "Hello Maija\nA parcel waits at the terminal for seven days."
                + " https://acme.example/parcels");
  }

  @Test
  void R40_a_fact_that_was_to_be_checked_says_so_until_somebody_looks() {
    notes("Parcels at the terminal", today().toString());
    console.waits(Duration.ofDays(3));

    Browser lea = new Browser(console.base()).signedIn(console.session(scenery.lea));
    assertThat(lea.open(about()).select("#facts-beside").text())
        .contains("Look at the source before you say it");
    Document list = lea.open(AT + "?check=1");
    assertThat(list.select("#knowledge").text()).contains("To be checked again");
    Document checked = lea.submit(list, "/check");
    assertThat(checked.select("#knowledge .chip").text()).contains("Checked");
    assertThat(lea.open(AT + "?check=1").select("#no-knowledge")).isNotEmpty();
  }

  @Test
  void R40_a_fact_is_changed_and_forgotten_and_what_cannot_be_is_refused_in_words() {
    Document one = lea.open(notes("Parcels", "").select("[id^=edit-]").attr("href"));
    Document refused = lea.submit(one, form(one), "title", "Parcels", "source", "terminal");
    assertThat(refused.text()).contains("beginning with https://");
    assertThat(refused.select("#fact-source").val()).isEqualTo("terminal");

    Document changed =
        lea.submit(
            refused, form(refused), "title", "Letters", "source", "https://acme.example/letters");
    assertThat(changed.select("#knowledge").text()).contains("Letters").doesNotContain("Parcels");
    Document gone = lea.submit(lea.open(changed.select("[id^=edit-]").attr("href")), "/remove");
    assertThat(gone.select("#no-knowledge")).isNotEmpty();
  }

  @Test
  void R40_what_another_case_taught_stands_there_too() {
    String first = about();
    Document marked =
        lea.submit(
            lea.open(first),
            "/mistake",
            "quote",
            "Seven days.",
            "where",
            "Our terms",
            "stated",
            "2026-01-15");
    lea.submit(marked, "/prevention", "text", "Say it in the message of arrival");

    Document other =
        lea.open(
            "/w/acme/cases/"
                + console.writes(
                    "Bo",
                    "irritated How long does the terminal keep parcels",
                    Duration.ofMinutes(2)));

    assertThat(other.select("#lessons-beside").text()).contains("Say it in the message of arrival");
    assertThat(lea.open(first).select("#lessons-beside")).as("its own").isEmpty();
  }
}
