package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Customers known by name and what goes on, for one who has no script (R27, R34). */
final class ToldFactsPagesTest extends WithoutBrowser {

  private String aCase() {
    return "/w/acme/cases/"
        + console.writes("Maija", "irritated Nothing works", Duration.ofMinutes(5));
  }

  @Test
  void R27_a_customer_is_marked_and_leaving_them_asks_for_a_sign_off() {
    String at = aCase();
    Document marked =
        lea.submit(lea.open(at), "/customer", "name", "Maija Korhonen", "reference", "K-1");
    assertThat(marked.select("#customer-name").text()).contains("Maija Korhonen", "K-1");
    assertThat(marked.select("#disengage-dialog [name=signedOff]")).hasSize(1);

    Document refused = lea.submit(marked, "/disengage", "why", "trolling", "note", "Mocked twice.");
    assertThat(refused.text()).contains("a customer known by name");
    Document plain = lea.submit(lea.open(at), "/customer-not");
    assertThat(plain.select("#customer-name")).isEmpty();
    assertThat(plain.select("#disengage-dialog [name=signedOff]")).isEmpty();
  }

  @Test
  void R6_the_page_shows_what_was_before_and_takes_as_whom_the_author_writes() {
    aCase();
    String at = aCase();
    Document open = lea.open(at);
    assertThat(open.select("#author-past dl").text())
        .contains("Other cases 1", "The last one that ended none has ended", "nobody said");

    Document said = lea.submit(open, "/role", "role", "press");
    assertThat(said.select("#author-role").text()).isEqualTo("press");
    assertThat(said.select("#role-choice option[selected]").val()).isEqualTo("press");
    assertThat(lea.open(at + "/author").select("#author-facts").text()).contains("Role press");
    assertThat(lea.submit(said, "/role", "role", "").select("#author-role").text())
        .isEqualTo("nobody said");
  }

  @Test
  void R34_an_incident_is_opened_and_its_cases_show_what_is_said() {
    String at = aCase();
    Document opened =
        lea.submit(
            lea.open("/w/acme/settings/incidents"),
            "/settings/incidents",
            "title",
            "Payments fail",
            "text",
            "We are on it until 15:00.");
    assertThat(opened.select("#incidents").text()).contains("Payments fail", "everything", "open");
    assertThat(lea.open(at).select(".holding-text").text()).isEqualTo("We are on it until 15:00.");
    Document page = lea.open(at);
    Document with =
        lea.press(
            page,
            "button[data-holding]",
            "text",
            "Hi Maija.",
            "templates",
            page.select("button[data-holding]").val());
    assertThat(with.select("#reply-text").first().wholeText())
        .isEqualTo("Hi Maija.\nWe are on it until 15:00.");

    Document closed = lea.submit(opened, "/close");
    assertThat(closed.select("#incidents").text()).contains("closed");
    assertThat(lea.open(at).select(".holding-text")).isEmpty();
    assertThat(
            lea.submit(
                    closed,
                    "/settings/incidents",
                    "title",
                    "x",
                    "text",
                    "x",
                    "channels",
                    "Not, a kind")
                .text())
        .contains("Name places such as mastodon");
  }
}
