package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.Role;

/** What the workspace watches for, on pages that need no script. */
final class WatchTermsTest extends WithoutBrowser {
  private static final String AT = "/w/acme/settings/terms";

  @Test
  void R2_a_term_is_added_changed_and_removed() {
    Document added =
        lea.submit(lea.open(AT + "/new"), AT, "name", "The brand", "query", "acme NOT dynamite");
    assertThat(added.select("#terms td:first-child").eachText()).contains("The brand");
    assertThat(added.text()).contains("acme NOT dynamite", "Watched from now on.");

    String term = link(added, "The brand");
    Document changed = lea.submit(lea.open(term), term, "name", "Ours", "query", "acme");
    assertThat(changed.select("#terms td:first-child").eachText())
        .contains("Ours")
        .doesNotContain("The brand");

    Document removed = lea.submit(lea.open(link(changed, "Ours")), "/remove");
    assertThat(removed.select("#terms td:first-child").eachText()).containsExactly("Our parcels");
  }

  @Test
  void what_is_wrong_stands_beside_its_field_with_its_place_in_the_query() {
    Document refused =
        lea.submit(lea.open(AT + "/new"), AT, "name", "Bad", "query", "acme AND (parcel");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#term-query-error").text()).contains("character 10");
    assertThat(refused.select(".place mark").text()).isEqualTo("(");
    assertThat(refused.select("#term-query[aria-invalid=true]").text())
        .isEqualTo("acme AND (parcel");
    assertThat(refused.select("#term-name").val()).isEqualTo("Bad");

    Document taken = lea.submit(lea.open(AT + "/new"), AT, "name", "OUR PARCELS", "query", "acme");
    assertThat(lea.status()).isEqualTo(409);
    assertThat(taken.select("#term-name-error").text()).contains("The name is taken");

    Document ends = lea.submit(lea.open(AT + "/new"), AT, "name", "Bad", "query", "acme AND");
    assertThat(ends.select(".place").text()).isEqualTo("acme AND\u2026");
  }

  @Test
  void R2_a_query_is_tried_on_texts_and_nothing_is_lost_or_stored() {
    Document tried =
        lea.press(
            lea.open(AT + "/new"),
            "#try-query",
            "name",
            "Unsaved",
            "query",
            "acme NOT dynamite",
            "texts",
            "My ACME <b>box</b>,\r\nacme again.\r\n\r\n  \r\nNothing here.\r\n\r\nAcme dynamite");

    assertThat(tried.select("#tried-title").text()).isEqualTo("Texts that are hit: 1 of 3");
    assertThat(tried.select(".trials .chip").eachText()).containsExactly("Hit", "No hit", "No hit");
    assertThat(tried.select(".trials mark").eachText()).containsExactly("ACME", "acme");
    assertThat(tried.select(".trials .raw").first().wholeText())
        .isEqualTo("My ACME <b>box</b>,\nacme again.");
    assertThat(tried.select("#term-name").val()).isEqualTo("Unsaved");
    assertThat(tried.select("#term-texts").first().wholeText()).contains("Nothing here.");
    assertThat(lea.open(AT).text()).doesNotContain("Unsaved");

    Document wrong = lea.press(tried, "#try-query", "query", "acme )", "texts", "acme");
    assertThat(wrong.select("#term-query-error").text()).contains("character 6");
    Document none = lea.press(tried, "#try-query", "query", "acme", "texts", " \n\n ");
    assertThat(none.select("#term-texts-error").text()).contains("at least one text");
    Document many = lea.press(tried, "#try-query", "query", "acme", "texts", "one\n\n".repeat(21));
    assertThat(many.select("#term-texts-error").text()).contains("20");
  }

  @Test
  void a_term_that_somebody_else_changed_is_not_overwritten_unseen() {
    Document mine = lea.open(AT + "/" + scenery.term);
    lea.submit(
        lea.open(AT + "/" + scenery.term), "/" + scenery.term, "name", "Theirs", "query", "lava");

    Document stale = lea.submit(mine, "/" + scenery.term, "name", "Mine", "query", "paketti");
    assertThat(lea.status()).isEqualTo(412);
    assertThat(stale.text()).contains("Theirs", "lava");
    assertThat(stale.select("#term-name").val()).isEqualTo("Mine");
    lea.submit(stale, "/" + scenery.term, "name", "Mine", "query", "paketti");
    assertThat(lea.status()).isEqualTo(200);
    assertThat(lea.open(AT).text()).contains("Mine").doesNotContain("Theirs");
  }

  @Test
  void responders_look_and_try_and_change_nothing() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    assertThat(scenery.aino.role()).isEqualTo(Role.RESPONDER);

    assertThat(aino.open(AT).select("#terms td:first-child").eachText()).contains("Our parcels");
    Document term = aino.open(AT + "/" + scenery.term);
    assertThat(term.select("#save-term, #remove-term, #term-name")).isEmpty();
    Document tried = aino.press(term, "#try-query", "texts", "Missä paketti on?");
    assertThat(tried.select(".trials mark").eachText()).containsExactly("paketti");
    assertThat(tried.select("#term-query").text()).isEqualTo("paketti OR #paketti");

    for (String forbidden :
        List.of(AT, AT + "/" + scenery.term, AT + "/" + scenery.term + "/remove")) {
      Document forged = aino.open(AT + "/new");
      forged.select("#term-form").attr("action", forbidden);
      Document refused = aino.submit(forged, forbidden, "name", "Forged", "query", "forged");
      assertThat(aino.status()).as(forbidden).isEqualTo(403);
      assertThat(refused.select("[data-refusal]").text()).contains("These can:");
    }
    assertThat(aino.open(AT).select("#terms td:first-child").eachText())
        .containsExactly("Our parcels");
  }

  @Test
  void R2_the_case_shows_what_hit_with_the_way_to_others_like_it() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);

    assertThat(page.select("#case-thread mark.hit").eachText()).containsExactly("paketti");
    assertThat(page.select("#case-thread .said.author .text").first().wholeText())
        .isEqualTo("Kolmas viikko ja paketti on yhä kateissa. Ei mitään vastausta!");
    assertThat(page.select(".hit-by").eachText()).containsExactly("Our parcels");
    Document inbox = lea.open(page.select(".hit-by").attr("href"));
    assertThat(inbox.select("#cases .case-row")).hasSize(1);
    assertThat(lea.open(AT).select("#terms .num").text()).isEqualTo("1");
  }

  private static String link(Document list, String name) {
    return list.select("#terms a").stream()
        .filter(one -> one.text().equals(name))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }
}
