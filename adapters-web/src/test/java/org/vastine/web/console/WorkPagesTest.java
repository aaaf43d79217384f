package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.RecentShares;
import org.vastine.application.kernel.ExpectedVersion;

/** The inbox and a case, without script (docs/console.md, 2, 8, 11, 15, 16, 39). */
final class WorkPagesTest extends WithoutBrowser {
  private static final String NAMING =
      "Thank you, and we are sorry. We come back to you by 14:00 tomorrow.";

  @Test
  void R8_the_inbox_shows_what_breaches_first_with_style_language_and_time() {
    List<Element> rows = lea.open("/w/acme/inbox?view=open").select("#cases .case-row");
    assertThat(rows).extracting(row -> row.select(".name").text()).startsWith("Maija K.");
    assertThat(rows.getFirst().text()).contains("Irritated", "Finnish", "12 min left");
    assertThat(rows.getFirst().select(".words").attr("lang")).isEqualTo("fi");
  }

  @Test
  void R9_a_case_says_beforehand_who_may_leave_it_unanswered() {
    String urgent =
        "/w/acme/cases/" + console.writes("Sami", "urgent It burns", Duration.ofMinutes(1));

    Document asResponder =
        new Browser(console.base()).signedIn(console.session(scenery.aino)).open(urgent);
    assertThat(asResponder.select("#decline-dialog")).isEmpty();
    assertThat(asResponder.select("#decline-held").text()).contains("Only a lead");
    Document asLead = lea.open(urgent);
    assertThat(asLead.select("#decline-hint").text()).contains("Only a lead");
    assertThat(asLead.select("#decline-dialog textarea[name=note][required]")).hasSize(1);
    assertThat(asLead.select("#disengage-dialog [name=withoutOffer]")).hasSize(1);
  }

  @Test
  void a_filter_narrows_and_says_what_it_does_not_know() {
    Document page = lea.open("/w/acme/inbox?view=open&q=style:irritated+mood:bad");
    assertThat(page.select("#cases .case-row")).hasSize(1);
    assertThat(page.select(".list-head .notice").text()).contains("mood:bad");
    Document none = lea.open("/w/acme/inbox?view=open&q=style:threat");
    assertThat(none.select(".empty").text()).contains("style:threat", "Clear the search");
  }

  @Test
  void R9_what_is_to_be_answered_so_that_a_share_holds_stands_above_the_inbox() {
    assertThat(lea.open("/w/acme/inbox?view=open").select(".raised")).isEmpty();
    for (int i = 0; i < 9; i++) {
      console.writes("Angry " + i, "irritated Nobody answers " + i, Duration.ofMinutes(2));
    }
    console.waits(RecentShares.LONGEST);

    Element raised = lea.open("/w/acme/inbox?view=open").select("#raised-irritated").first();

    assertThat(raised).isNotNull();
    assertThat(raised.text()).contains("Irritated", "at least 90 %", "Maija K.");
    assertThat(raised.select(".next-case")).hasSize(3);
    Document shares = lea.open(raised.select("a[href$=/shares]").attr("href"));
    assertThat(shares.select("#share-irritated").text()).contains("answer next", "90 %");
    assertThat(shares.select(".next-case").first().attr("href"))
        .endsWith("/cases/" + scenery.irritated);
  }

  @Test
  void only_one_of_two_gets_a_case() {
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    Document here = lea.open("/w/acme/cases/" + scenery.irritated);
    Document there = aino.open("/w/acme/cases/" + scenery.irritated);
    assertThat(lea.submit(here, "/claim").select("#notices").text()).contains("You have this case");
    Document refused = aino.submit(there, "/claim");
    assertThat(aino.status()).isEqualTo(409);
    assertThat(refused.select("[data-refusal]").text()).contains("Lea Admin");
    assertThat(refused.select("#composer-form")).isEmpty();
  }

  @Test
  void R21_a_time_that_a_reply_names_goes_into_the_fields_of_a_promise() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document saved = lea.press(page, "#composer-form [formaction$=/draft]", "text", NAMING);
    assertThat(saved.select("#named-time").text()).contains("You name a time", "14:00");

    String by = saved.select("#promise-named").val();
    Document offered = lea.press(saved, "#promise-named", "promise-named", by);

    assertThat(offered.select("#reply-promise-by").val()).endsWith("T14:00");
    assertThat(offered.select("#reply-promise-what").val()).isEqualTo("Be back in the thread");
    assertThat(offered.select("#named-time")).isEmpty();
  }

  @Test
  void a_good_reply_is_sent_undone_and_sent_again() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document sent = lea.press(page, "#send-button", "text", Scenery.GOOD_WORDS);
    assertThat(sent.select("#under-way").text()).contains("Publishing in");
    assertThat(console.platform.visible()).isEmpty();
    Document undone = lea.submit(sent, "/undo");
    assertThat(undone.select("#composer-form textarea").first().wholeText())
        .isEqualTo(Scenery.GOOD_WORDS);
    assertThat(undone.select("#composer-form [data-signature]").text()).isEqualTo("Signed: – Lea");
    Document again = lea.press(undone, "#send-button");
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    assertThat(console.platform.visible()).containsExactly(Scenery.GOOD_WORDS + "\n– Lea");
    assertThat(again.select("#under-way")).isNotEmpty();
    Document after = lea.open("/w/acme/cases/" + scenery.irritated);
    assertThat(after.select(".said.ours .text").text()).contains("Your parcel leaves today");
  }

  @Test
  void what_stops_sending_is_shown_with_its_words_and_the_text_is_kept() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    String words = "Thank you. This damn carrier lost it.";
    Document refused = lea.press(page, "#send-button", "text", words);
    assertThat(lea.status()).isEqualTo(409);
    assertThat(refused.title()).startsWith("Error:");
    assertThat(refused.select("#composer-form textarea").first().wholeText()).isEqualTo(words);
    Element finding = refused.select(".findings li.stop").first();
    assertThat(finding.text()).contains("damn");
    int start = Integer.parseInt(finding.attr("data-start"));
    int end = Integer.parseInt(finding.attr("data-end"));
    assertThat(words.substring(start, end)).isEqualTo("damn");
    assertThat(refused.select("#send-button").attr("aria-disabled")).isEqualTo("true");
    assertThat(refused.select("#send-button").hasAttr("disabled")).isFalse();
    assertThat(console.platform.visible()).isEmpty();
  }

  @Test
  void a_case_with_nearly_the_same_words_stands_beside_it_as_a_link() {
    assertThat(lea.open("/w/acme/cases/" + scenery.irritated).select("#case-similar li")).isEmpty();
    String same =
        console.writesInTheNews(
            "Pekka", "Kolmas viikko, ja paketti on yhä kateissa! Ei mitään vastausta.");
    console.files();

    Element similar =
        lea.open("/w/acme/cases/" + scenery.irritated).select("#case-similar li").first();

    assertThat(similar.text()).contains("Pekka", "The news", "Open", "Nearly the same words");
    assertThat(lea.open(similar.select("a").attr("href")).select("h1").text()).isEqualTo("Pekka");
    assertThat(similar.select("a").attr("href")).endsWith("/cases/" + same);
  }

  @Test
  void what_the_author_wrote_before_is_one_link_away_from_the_case() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);

    Document author = lea.open(page.select("#author-record").attr("href"));

    assertThat(author.select("#author-cases tbody tr").eachAttr("data-case"))
        .contains(scenery.irritated);
    assertThat(author.select("#author-facts").text()).contains("Cases", "Irritated 1");
    assertThat(author.select("#back-to-case").attr("href")).endsWith(scenery.irritated);
  }

  @Test
  void R26_the_case_is_seen_as_a_stranger_sees_it() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document before = lea.open(page.select("#act-stranger").attr("href"));
    assertThat(before.select("#seen .said")).hasSize(1);
    assertThat(before.select("#missing li").text()).isEqualTo("An answer of ours.");
    assertThat(before.select("#measures").text()).contains("Unanswered for");

    lea.press(page, "#send-button", "text", Scenery.GOOD_WORDS);
    console.waits(Duration.ofMinutes(1));
    console.delivers();
    Document after = lea.open("/w/acme/cases/" + scenery.irritated + "/stranger");

    assertThat(after.select("#seen .said.ours .text").text()).contains("Your parcel leaves today");
    assertThat(after.select("#seen .said.ours strong").text()).isEqualTo(console.account.name());
    assertThat(after.select("#measures").text())
        .contains("Answered in public after", "Nothing in our words", "No word since", "we spoke");
    assertThat(after.select("#missing").text()).isEqualTo("Nothing that a newcomer would miss.");
    assertThat(after.select("a[href$=/cases/" + scenery.irritated + "]")).isNotEmpty();
  }

  @Test
  void R32_abuse_stays_veiled_in_the_strangers_view_until_asked_for() {
    String troll = console.writes("xX_9", "hostile You are all idiots.", Duration.ofMinutes(1));
    String path = "/w/acme/cases/" + troll + "/stranger";
    Document veiled = lea.open(path);
    assertThat(veiled.html()).doesNotContain("idiots");

    Document shown = lea.open(veiled.select("#unveil").attr("href"));

    assertThat(shown.select("#seen .said.author .text").text()).contains("idiots");
    for (String none : List.of("nothing", "-".repeat(36))) {
      assertThat(lea.open("/w/acme/cases/" + none + "/stranger").select("h1")).isNotEmpty();
      assertThat(lea.status()).as(none).isEqualTo(404);
    }
  }

  @Test
  void words_that_went_to_somebody_else_are_named_with_the_day() {
    Document first = lea.open("/w/acme/cases/" + scenery.irritated);
    lea.press(first, "#send-button", "text", Scenery.GOOD_WORDS);
    Document second = lea.open("/w/acme/cases/" + scenery.question);

    Document checked =
        lea.press(
            second, "#send-button", "text", Scenery.GOOD_WORDS + " This damn carrier lost it.");

    assertThat(checked.select(".findings li").text())
        .contains("Nearly the same words went to another person on")
        .contains(" … ");
  }

  @Test
  void a_note_is_for_the_team_only() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document noted = lea.submit(page, "/note", "text", "The van was lost on Friday.");
    assertThat(noted.select(".said.team").text())
        .contains("Only your team sees this", "The van was lost on Friday.");
    assertThat(noted.select(".timeline").text()).contains("The van was lost on Friday.");
  }

  @Test
  void a_corrected_style_changes_the_plan() {
    Document page = lea.open("/w/acme/cases/" + scenery.irritated);
    Document corrected = lea.submit(page, "/style", "style", "urgent");
    assertThat(corrected.select("#case-marks").text()).contains("Urgent");
    assertThat(corrected.select(".timeline").text()).contains("Style corrected: Urgent");
  }

  @Test
  void R32_abuse_is_veiled_until_asked_for() {
    String troll = console.writes("xX_9", "hostile You are all idiots.", Duration.ofMinutes(1));
    Document page = lea.open("/w/acme/cases/" + troll);
    assertThat(page.html()).doesNotContain("You are all idiots");
    assertThat(lea.open("/w/acme/cases/" + troll + "?unveil=1").select("#case-thread").text())
        .contains("You are all idiots");
    assertThat(lea.open("/w/acme/inbox").select("#cases").text()).doesNotContain("idiots");
  }

  @Test
  void R32_abuse_of_others_in_the_thread_is_veiled_like_the_authors_own() {
    String calm =
        console.writes("Maija", "question When does it come", Duration.ofMinutes(9), "post");
    console.writes("xX_9", "hostile You are all idiots.", Duration.ofMinutes(5), "post");
    console.writes("Bo", "neutral I wait as well", Duration.ofMinutes(3), "post");

    Document page = lea.open("/w/acme/cases/" + calm);
    assertThat(page.html()).doesNotContain("You are all idiots");
    assertThat(page.select("#case-thread").text()).contains("I wait as well", "When does it come");
    Document stranger = lea.open("/w/acme/cases/" + calm + "/stranger");
    assertThat(stranger.html()).doesNotContain("You are all idiots");

    assertThat(lea.open(page.select("#case-thread a[id$=unveil]").attr("href")).html())
        .contains("You are all idiots");
    assertThat(lea.open(stranger.select("#unveil").attr("href")).select("#seen .said.other").text())
        .contains("You are all idiots");
  }

  @Test
  void a_responder_is_not_offered_what_they_may_not_do() {
    ConsoleWorld.accepted(
        console
            .get(ClaimCase.class)
            .handle(
                console.actor(scenery.lea),
                new ClaimCase.Command(Scenery.id(scenery.irritated), ExpectedVersion.ANY)));
    Browser aino = new Browser(console.base()).signedIn(console.session(scenery.aino));
    Document page = aino.open("/w/acme/cases/" + scenery.irritated);
    assertThat(page.select("#act-take-over, #open-assign, #open-disengage")).isEmpty();
    assertThat(page.select(".notice.info").text()).contains("Lea Admin");
    Document members = aino.open("/w/acme/settings/members");
    assertThat(members.select("form[action$=/settings/members]")).isEmpty();
  }
}
