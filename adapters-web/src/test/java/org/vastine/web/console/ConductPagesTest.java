package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Conduct in the console, for one who has no script (R29-R31). */
final class ConductPagesTest extends WithoutBrowser {

  private static final String RULES = "/w/acme/settings/rules";

  private Browser aino() {
    return new Browser(console.base()).signedIn(console.session(scenery.aino));
  }

  private String at() {
    return "/w/acme/cases/" + scenery.irritated;
  }

  private Document takes(Browser who, Document page, String rung) {
    return who.submit(
        page,
        "/conduct",
        "rung",
        rung,
        "rule",
        "2",
        "reason",
        "Went on after we asked",
        "days",
        "7");
  }

  @Test
  void R29_a_member_climbs_the_ladder_and_sees_where_the_author_stands() {
    Browser aino = aino();
    Document page = aino.open(at());
    assertThat(page.select("#conduct-none")).hasSize(1);
    assertThat(takes(aino, page, "warned").select("[data-refusal]").text()).contains("Warn first");
    console.answers(scenery.irritated);

    Document warned = takes(aino, page, "warned");
    assertThat(warned.select("#case-conduct").text())
        .contains("warned", "House rule 2", "Went on after we asked", "Aino Virtanen");
    assertThat(warned.select("#case-timeline").text()).contains("took a step against the author");
    Document ignored = takes(aino, warned, "ignored");
    assertThat(ignored.select("#conduct-silenced")).hasSize(1);
    assertThat(ignored.select("#case-conduct").text()).contains("Ends by itself");
    Document skipped = takes(aino, ignored, "blocked");
    assertThat(aino.status()).isEqualTo(409);
    assertThat(skipped.select("[data-refusal]").text()).contains("Next: muted");
    assertThat(skipped.select("#conduct-past").text()).contains("made way");
    Element step = ignored.select("[id^=lift-] input[name=step]").first();
    Document lifted =
        aino.submit(
            ignored, "/conduct-move", "step", step.val(), "what", "lift", "reason", "Apologised");
    assertThat(lifted.select("#conduct-silenced")).isEmpty();
    assertThat(lifted.select("#conduct-past").text()).contains("Apologised");
  }

  @Test
  void R29_what_the_platform_does_not_do_is_guided_and_proven() {
    Browser aino = aino();
    console.answers(scenery.irritated);
    Document page = aino.open(at());
    for (String rung : new String[] {"warned", "ignored", "muted"}) {
      page = takes(aino, page, rung);
    }
    assertThat(page.select("[data-refusal]").text()).contains("criticism is answered");
    page = takes(aino, aino.submit(aino.open(at()), "/style", "style", "hostile"), "muted");
    Element act = page.select("#case-conduct [id^=act-]").first();
    assertThat(act.text()).contains("Mute the author", "to be done by hand");

    Document proven =
        aino.submit(
            page,
            "/conduct-proof",
            "act",
            act.select("input[name=act]").val(),
            "proof",
            "Muted on the page");
    assertThat(proven.select("#case-conduct [id^=act-]").text())
        .contains("done by hand", "Muted on the page");
  }

  @Test
  void R29_what_waits_to_be_done_by_hand_and_whom_we_keep_away_stands_on_one_page() {
    Browser aino = aino();
    console.answers(scenery.irritated);
    Document page = aino.submit(aino.open(at()), "/style", "style", "hostile");
    for (String rung : new String[] {"warned", "ignored", "muted"}) {
      page = takes(aino, page, rung);
    }
    Document today = aino.open("/w/acme/today");
    assertThat(today.select("#day-steps").text()).contains("Step to do by hand");
    assertThat(today.select("#to-conduct").attr("href")).isEqualTo("/w/acme/conduct");

    Document list = lea.open("/w/acme/conduct");
    assertThat(list.select("#by-hand article").text())
        .contains("Mute the author", "by ", "Step taken by Aino Virtanen", "has no call for this");
    assertThat(list.select("#holding tbody").text()).contains("muted", "Aino Virtanen");
    String act = list.select("#by-hand input[name=act]").val();
    assertThat(
            lea.submit(list, "/conduct/proof", "act", act, "proof", " ").select("#notices").text())
        .isNotBlank();
    assertThat(lea.status()).isEqualTo(422);
    Document proven = lea.submit(list, "/conduct/proof", "act", act, "proof", "Muted there");
    assertThat(proven.select("#notices").text()).contains("Your proof is recorded");
    assertThat(proven.select("#by-hand-none")).hasSize(1);
  }

  @Test
  void R29_what_never_ends_is_looked_at_again_and_kept_or_lifted() {
    Browser aino = aino();
    console.answers(scenery.irritated);
    Document page = aino.submit(aino.open(at()), "/style", "style", "hostile");
    takes(aino, page, "warned");
    Document ignored =
        aino.submit(
            aino.open(at()),
            "/conduct",
            "rung",
            "ignored",
            "rule",
            "2",
            "reason",
            "Went on",
            "days",
            "0");
    assertThat(ignored.select("#case-conduct").text()).contains("To be looked at again");
    assertThat(lea.open("/w/acme/conduct").select("#rechecks")).isEmpty();

    console.waits(Duration.ofDays(90));
    Browser lead = new Browser(console.base()).signedIn(console.session(scenery.lea));
    assertThat(lead.open("/w/acme/today").select("#day-rechecks").text())
        .contains("Step to look at again");
    Document list = lead.open("/w/acme/conduct");
    assertThat(list.select("#rechecks article").text()).contains("ignored", "since ");
    String step = list.select("#rechecks input[name=step]").first().val();
    lead.submit(list, "/conduct/keep", "step", step, "until", "2020-01-01", "reason", "Right");
    assertThat(lead.status()).isEqualTo(422);
    String until = console.now().plus(Duration.ofDays(30)).toString().substring(0, 10);
    Document kept =
        lead.submit(list, "/conduct/keep", "step", step, "until", until, "reason", "Went on");
    assertThat(kept.select("#notices").text()).contains("The step is kept");
    assertThat(kept.select("#rechecks")).isEmpty();
    Document onCase = lead.open(at());
    assertThat(onCase.select("#case-timeline").text()).contains("looked at a step again");
    assertThat(onCase.select("#keep-" + step)).hasSize(1);
    String later = console.now().plus(Duration.ofDays(60)).toString().substring(0, 10);
    assertThat(
            lead.submit(onCase, "/conduct-keep", "step", step, "until", later, "reason", "Still so")
                .select("#case-conduct")
                .text())
        .contains("Still so");

    console.waits(Duration.ofDays(68));
    lead = new Browser(console.base()).signedIn(console.session(scenery.lea));
    Document late = lead.open("/w/acme/conduct");
    assertThat(late.select("#rechecks article").text()).contains("late since");
    Document lifted = lead.submit(late, "/conduct/lift", "step", step, "reason", "Long quiet");
    assertThat(lifted.select("#rechecks, #holding")).isEmpty();
  }

  @Test
  void R29_a_second_person_confirms_what_one_proposed() {
    Document page = lea.open(at());
    Document proposed =
        lea.submit(
            page, "/conduct", "rung", "blocked", "rule", "1", "reason", "Grave", "extreme", "on");
    assertThat(proposed.select("[id^=confirm-]")).isEmpty();
    assertThat(lea.open("/w/acme/approvals").select("#proposed-steps").text())
        .contains("blocked", "yours: another lead confirms it");
    assertThat(proposed.select("#case-conduct").text())
        .contains("waits for a second person", "a lead said that the abuse is extreme");
    Document refused =
        lea.submit(
            proposed,
            "/conduct-move",
            "step",
            proposed.select("[id^=decline-] input[name=step]").val(),
            "what",
            "confirm");
    assertThat(refused.select("[data-refusal]").text()).contains("Another person");
    assertThat(aino().open(at()).select("[id^=confirm-]")).isEmpty();
  }

  @Test
  void R31_a_threat_offers_to_seal_at_once_and_a_lead_hands_the_evidence_out() {
    String threat =
        console.writes("xX_9", "threat Pay me or I publish this.", Duration.ofMinutes(5));
    Browser aino = aino();
    Document page = aino.open("/w/acme/cases/" + threat);
    assertThat(page.select("#conduct-threat").text()).contains("never bargained with");
    assertThat(page.select("#seal-threat")).hasSize(1);

    Document sealed = aino.submit(page, "/seal");
    assertThat(sealed.select("#conduct-sealed").text()).isEqualTo("2 links are sealed.");
    assertThat(sealed.select("#download-evidence")).isEmpty();
    Document leads = lea.open("/w/acme/cases/" + threat);
    assertThat(leads.select("#download-evidence").attr("href")).endsWith("/evidence");
    aino.open("/w/acme/cases/" + threat + "/evidence");
    assertThat(aino.status()).isEqualTo(403);
  }

  @Test
  void R32_private_details_of_a_colleague_are_veiled_and_sealed_until_a_lead_says_they_are_none() {
    String exposing =
        console.writes(
            "xX_9", "irritated Ring Aino Virtanen on 0401234567.", Duration.ofMinutes(5));
    String at = "/w/acme/cases/" + exposing;
    assertThat(lea.open("/w/acme/inbox").text()).doesNotContain("0401234567");
    Document page = lea.open(at);
    assertThat(page.select("#exposed").text())
        .contains("Aino Virtanen: telephone number", "ask the platform");
    assertThat(page.text()).doesNotContain("0401234567");
    assertThat(page.select("#seal-exposed")).hasSize(1);
    assertThat(page.select("#group-author[open]")).hasSize(1);
    assertThat(lea.open(at + "?unveil=1").select("#case-thread").text()).contains("0401234567");
    assertThat(aino().open(at).select("#exposed")).hasSize(1);
    assertThat(aino().open(at).select("#dismiss-exposure")).isEmpty();
    assertThat(lea.submit(page, "/seal").select("#conduct-sealed").text()).contains("links");
    Browser exposed = aino();
    assertThat(exposed.submit(exposed.open(at), "/claim").text())
        .contains("This case tells private details of Aino Virtanen");
    assertThat(aino().open(at).select("#let-exposed")).isEmpty();
    Document given =
        lea.submit(
            lea.open(at),
            "/assign",
            "member",
            lea.open(at).select("#let-exposed-member option").val(),
            "reason",
            "She wants it.");
    assertThat(given.select("#let-exposed")).isEmpty();
    assertThat(given.select("#case-timeline").text()).contains("She wants it.");

    Document over =
        lea.submit(lea.open(at), "/dismiss-exposure", "reason", "It is our switchboard.");
    assertThat(over.select("#exposed")).isEmpty();
    assertThat(lea.open(at).select("#group-author[open]")).isEmpty();
    assertThat(over.select("#case-thread").text()).contains("0401234567");
    assertThat(over.select("#case-timeline").text())
        .contains("Private details of", "nobody was exposed", "It is our switchboard.");
  }

  @Test
  void R31_softer_words_leave_the_threat_standing_until_a_lead_lifts_it() {
    String threat =
        console.writes("xX_9", "threat Pay me or I publish this.", Duration.ofMinutes(5), "post-x");
    console.writes("xX_9", "neutral Just a small gift, then.", Duration.ofMinutes(1), "post-x");
    String at = "/w/acme/cases/" + threat;

    Document there = aino().open(at);
    assertThat(there.select("#conduct-threat")).hasSize(1);
    assertThat(there.select("#lift-threat")).isEmpty();
    Document lifted = lea.submit(lea.open(at), "/lift-threat", "reason", "Took it back by phone.");
    assertThat(lifted.select("#conduct-threat")).isEmpty();
    assertThat(lifted.select("#case-timeline").text())
        .contains("the threat no longer stands", "Took it back by phone.");
  }

  @Test
  void R29_the_link_to_a_rule_goes_into_the_reply() {
    Browser aino = aino();
    Document page = aino.open(at());

    Document with = aino.press(page, "#insert-rule-link", "text", "Please read", "rule", "3");

    assertThat(with.select("#reply-text").val())
        .startsWith("Please read\n")
        .endsWith("/rules/acme#3");
  }

  @Test
  void R29_house_rules_are_public_in_the_readers_language_with_a_place_for_each_number() {
    Browser stranger = new Browser(console.base());
    Document page = stranger.open("/rules/acme");
    assertThat(stranger.status()).isEqualTo(200);
    assertThat(page.select("h1").text()).isEqualTo("House rules");
    assertThat(page.getElementById("3").text()).startsWith("3. ");
    assertThat(page.getElementById("rule-3")).isNotNull();
    assertThat(stranger.open("/rules/acme?language=fi").select(".rules").text())
        .contains("Ei uhkailua");
    stranger.open("/rules/nobody");
    assertThat(stranger.status()).isEqualTo(404);
    stranger.open("/rules/acme/v9");
    assertThat(stranger.status()).isEqualTo(404);
    stranger.open("/rules/acme/x");
    assertThat(stranger.status()).isEqualTo(404);
  }

  @Test
  void R29_a_lead_writes_and_publishes_and_earlier_versions_stay() {
    assertThat(aino().open(RULES).select("#rules-form")).isEmpty();
    Document page = lea.open(RULES);
    assertThat(page.select("#publish-rules")).isEmpty();

    Document uneven = lea.submit(page, RULES, "title-en-7", "Be kind", "text-en-7", "Always");
    assertThat(uneven.select("[data-refusal]").text()).contains("same number of rules");
    assertThat(uneven.select("#title-en-7").val()).isEqualTo("Be kind");
    Document saved = lea.submit(lea.open(RULES), RULES, "title-en-1", "Keep to the point");
    assertThat(saved.select("#title-en-1").val()).isEqualTo("Keep to the point");
    assertThat(lea.open("/rules/acme").text()).doesNotContain("Keep to the point");
    Document published = lea.submit(saved, RULES + "/publish");
    assertThat(published.select("#versions li")).hasSize(2);
    assertThat(lea.open("/rules/acme").text()).contains("Keep to the point");
    Document earlier = lea.open("/rules/acme/v1");
    assertThat(earlier.text()).contains("Stick to the matter");
    assertThat(earlier.select("#earlier")).hasSize(1);
    lea.submit(page, RULES, "title-en-1", "Too late");
    assertThat(lea.status()).isEqualTo(412);
  }
}
