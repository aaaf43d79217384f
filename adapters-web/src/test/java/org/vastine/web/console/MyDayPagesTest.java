package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.MakePromise;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.kernel.ExpectedVersion;

/** My day, stepping away, the load and all promises, for one who has no script (R21, R32). */
final class MyDayPagesTest extends WithoutBrowser {

  private static final String TODAY = "/w/acme/today";

  private Browser aino() {
    return new Browser(console.base()).signedIn(console.session(scenery.aino));
  }

  private void ainoClaims(String caseId) {
    ConsoleWorld.accepted(
        console
            .get(ClaimCase.class)
            .handle(
                console.actor(scenery.aino),
                new ClaimCase.Command(Scenery.id(caseId), ExpectedVersion.ANY)));
  }

  @Test
  void R32_a_pause_is_one_click_away_and_the_page_helps_to_calm_down() {
    Browser aino = aino();
    Document paused = aino.submit(aino.open(TODAY), "/today/pause", "minutes", "10");

    assertThat(paused.select("[data-said], .notice").text()).contains("You have a pause");
    assertThat(paused.select("#is-away #calm").text()).contains("Count to three");
    assertThat(paused.select("#take-pause")).isEmpty();
    Document back = aino.submit(paused, "/today/back");
    assertThat(back.select("#is-away")).isEmpty();
    assertThat(back.select("#take-pause")).hasSize(1);
    assertThat(aino.submit(back, "/today/pause", "minutes", "soon").text())
        .contains("1 to 30 minutes");
  }

  @Test
  void R32_one_form_hands_all_over_and_one_button_ends_it() {
    ainoClaims(scenery.irritated);
    Browser aino = aino();
    Document page = aino.open(TODAY);
    assertThat(page.select("#day-answers a").text()).contains("Maija K.");
    assertThat(page.select("#day-praise").text()).contains("Deniz A.", "Kargom bir günde geldi");

    Document away =
        aino.submit(page, "/today/step-away", "to", scenery.lea.id().toString(), "until", "");
    assertThat(away.select("#is-away").text()).contains("until you are back", scenery.lea.name());
    assertThat(away.select("#day-answers")).isEmpty();
    assertThat(away.select("#away")).isEmpty();
    assertThat(lea.open(TODAY).select("#day-answers a").text()).contains("Maija K.");

    Document back = aino.submit(away, "/today/back");
    assertThat(back.select("#is-away")).isEmpty();
    assertThat(back.select("#away")).hasSize(1);
  }

  @Test
  void R22_an_update_that_is_due_soon_lies_ready_for_the_owner_and_goes_out_by_their_hand_alone() {
    ainoClaims(scenery.irritated);
    ConsoleWorld.accepted(
        console
            .get(MakePromise.class)
            .handle(
                console.actor(scenery.aino),
                new MakePromise.Command(
                    Scenery.id(scenery.irritated),
                    ExpectedVersion.ANY,
                    new Promising.Word(
                        "Missä paketti on",
                        new ByWhen.Shown(LocalDateTime.parse("2026-03-12T15:00"))))));
    String at = "/w/acme/cases/" + scenery.irritated;
    assertThat(aino().open(at).select("#reply-prepared")).isEmpty();

    console.waits(Duration.ofHours(29));

    Browser aino = aino();
    assertThat(aino.open(TODAY).select("#day-promises").text()).contains("Update lies ready");
    Document page = aino.open(at);
    assertThat(page.select("#reply-prepared").text()).contains("Nothing goes out");
    assertThat(page.select("#reply-text").val()).contains("Maija", "Missä paketti on");
    Browser other = new Browser(console.base()).signedIn(console.session(scenery.lea));
    assertThat(other.open(at).select("#composer")).hasSize(1);
    assertThat(other.open(at).select("#reply-prepared")).as("the owner's").isEmpty();
    console.delivers();
    assertThat(console.platform.visible()).isEmpty();

    Document saved = aino.press(page, "#composer-form button[formaction$=/draft]");
    assertThat(saved.select("#reply-prepared")).as("it is a draft now").isEmpty();
    assertThat(saved.select("#reply-text").val()).contains("Maija");
  }

  @Test
  void R32_a_time_that_is_none_is_refused_and_nothing_is_handed_over() {
    ainoClaims(scenery.irritated);
    Browser aino = aino();

    Document refused =
        aino.submit(aino.open(TODAY), "/today/step-away", "to", "", "until", "tomorrow-ish");

    assertThat(aino.status()).isEqualTo(422);
    assertThat(refused.select("[data-refusal]").text()).contains("no time");
    assertThat(refused.select("#day-answers a").text()).contains("Maija K.");
  }

  @Test
  void R32_abuse_is_veiled_on_my_day_and_counted_when_it_is_asked_for() {
    String abuse =
        console.writes("xX_9", "hostile You are all idiots and liars.", Duration.ofMinutes(5));
    ainoClaims(abuse);
    Browser aino = aino();
    assertThat(aino.open(TODAY).text()).contains("xX_9").doesNotContain("idiots");
    assertThat(lea.open("/w/acme/cases/" + abuse).text()).doesNotContain("idiots");
    assertThat(lea.open(TODAY).select("#day-met").text()).contains("0 of 10");

    assertThat(lea.open("/w/acme/cases/" + abuse + "?unveil=1").text()).contains("idiots");
    lea.open("/w/acme/cases/" + abuse + "/stranger?unveil=1");

    assertThat(lea.open(TODAY).select("#day-met").text()).contains("1 of 10");
  }

  @Test
  void R32_a_lead_sees_the_load_and_says_the_limit() {
    Document page = lea.open("/w/acme/settings/load");
    assertThat(page.select("#loads").text()).contains("Aino Virtanen", "light");
    Document wrong = lea.submit(page, "/settings/load", "per-day", "9", "per-week", "3");
    assertThat(lea.status()).isEqualTo(422);
    assertThat(wrong.select("[data-refusal]")).hasSize(1);

    Document saved = lea.submit(page, "/settings/load", "per-day", "2", "per-week", "3");

    assertThat(saved.select("#per-day").val()).isEqualTo("2");
    Browser aino = aino();
    aino.open("/w/acme/settings/load");
    assertThat(aino.status()).isEqualTo(403);
  }

  @Test
  void R21_all_promises_stand_on_a_page_by_what_became_of_them() {
    Document page = lea.open("/w/acme/promises");
    assertThat(page.select("nav.subnav a[aria-current=page]").attr("id")).isEqualTo("show-open");
    assertThat(page.select(".empty").text()).contains("No promise is open");
    assertThat(lea.open("/w/acme/promises?show=broken&member=nobody").select(".empty")).hasSize(1);
  }
}
