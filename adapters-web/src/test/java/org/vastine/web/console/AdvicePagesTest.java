package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.advice.TestAdviser;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.AskApproval;
import org.vastine.application.reply.WriteDraft;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.triage.Style;

/** Asking an adviser, without script: proposals, and a person's click between them and the case. */
final class AdvicePagesTest {
  private ConsoleWorld console;
  private TestAdviser adviser;
  private Browser lea;
  private Scenery scenery;
  private String undecided;

  @BeforeEach
  void open() {
    console = new ConsoleWorld();
    adviser = console.get(TestAdviser.class);
    scenery = Scenery.few(console);
    lea = new Browser(console.base()).signedIn(console.session(scenery.lea));
    undecided = scenery.anUndecidedCase("Hm, so that is how it is.");
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void without_an_adviser_nothing_is_offered() {
    Document page = lea.open("/w/acme/cases/" + undecided);

    assertThat(page.select("#ask-opinion, #suggest-reply")).isEmpty();
    assertThat(page.select("#second-opinion").hasAttr("hidden")).isTrue();
    assertThat(page.select("#reply-text")).hasSize(1);
  }

  @Test
  void R6_a_second_opinion_stands_beside_ours_until_a_member_corrects_the_style() {
    adviser.says(Style.URGENT, "<b>Close the case</b>, now.", Scenery.GOOD_WORDS);
    Document page = lea.open("/w/acme/cases/" + undecided);

    Document told = lea.submit(page, "/second-opinion");

    assertThat(told.select("#opinion-why").text()).isEqualTo("<b>Close the case</b>, now.");
    assertThat(told.select("#second-opinion .chip").text()).isEqualTo("Urgent");
    assertThat(told.select("#case-marks .chip.unsure")).hasSize(1);
    Document corrected = lea.submit(told, "/style");
    assertThat(corrected.select("#case-marks .chip.unsure")).isEmpty();
    assertThat(corrected.select("#case-timeline").text()).contains("Style corrected: Urgent");
    assertThat(corrected.select("#second-opinion").hasAttr("hidden")).isTrue();
  }

  @Test
  void a_suggestion_is_put_into_the_reply_by_a_click_and_said_to_be_one() {
    adviser.says(Style.URGENT, "Why.", Scenery.GOOD_WORDS);
    Document page = lea.open("/w/acme/cases/" + undecided);

    Document suggested = lea.press(page, "#suggest-reply", "text", "My own words");

    assertThat(suggested.select("#reply-suggestion .raw").first().wholeText())
        .isEqualTo(Scenery.GOOD_WORDS);
    assertThat(suggested.select("#reply-text").first().wholeText()).isEqualTo("My own words");
    Document taken = lea.press(suggested, "#take-suggestion", "instead", Scenery.GOOD_WORDS);
    assertThat(taken.select("#reply-text").first().wholeText()).isEqualTo(Scenery.GOOD_WORDS);
    assertThat(taken.select("#draft-suggested")).hasSize(1);
    Document sent = lea.press(taken, "#send-button");
    assertThat(sent.select("#under-way").text()).contains("Publishing in");
    assertThat(sent.select("#case-timeline").text()).contains("words that a model suggested");
    assertThat(console.platform.visible()).isEmpty();
  }

  @Test
  void who_approves_sees_that_a_model_suggested_words() {
    asksApproval(true);
    asksApproval(false);

    Document page = lea.open("/w/acme/approvals");

    assertThat(page.select("article.panel")).hasSize(2);
    assertThat(page.select("article [data-suggested]")).hasSize(1);
    assertThat(page.select("[data-suggested]").text()).contains("suggestion of a model");
  }

  private void asksApproval(boolean suggested) {
    Actor aino = console.actor(scenery.aino);
    String about = suggested ? undecided : scenery.question;
    Draft draft =
        ConsoleWorld.accepted(
                console
                    .get(WriteDraft.class)
                    .handle(
                        aino,
                        new WriteDraft.Command(
                            Scenery.id(about),
                            Audience.PUBLIC,
                            new DraftText(Scenery.GOOD_WORDS),
                            1,
                            suggested,
                            Set.of())))
            .draft();
    ConsoleWorld.accepted(
        console
            .get(AskApproval.class)
            .handle(
                aino, new AskApproval.Command(draft.id(), ExpectedVersion.of(draft.version()))));
  }

  @Test
  void no_usable_answer_is_said_and_typed_words_stay() {
    adviser.mumbles();
    Document page = lea.open("/w/acme/cases/" + undecided);

    Document refused = lea.press(page, "#suggest-reply", "text", "My own words");

    assertThat(lea.status()).isEqualTo(503);
    assertThat(refused.select("[data-refusal]").text()).contains("no usable answer");
    assertThat(refused.select("#reply-text").first().wholeText()).isEqualTo("My own words");
  }
}
