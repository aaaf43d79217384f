package org.vastine.application.praise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.praise.ReadPraise.Part;
import org.vastine.application.world.Casework;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.RuleRef;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.praise.PraiseGround;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.TokenId;

class PraiseWallTest {

  private final Casework work = new Casework();
  private int items;

  private PraiseAtHand wall() {
    return new PraiseAtHand(work.world.caseList(), work.world.praiseBook());
  }

  private List<PraiseEntry> reads(Actor who, Part part, int limit) {
    return accepted(
        new ReadPraise(new Permitted(work.world.transactions()), wall())
            .handle(who, new ReadPraise.Command(part, limit)));
  }

  private List<PraiseEntry> reads(Actor who, Part part) {
    return reads(who, part, 50);
  }

  private Decision<Boolean> hides(Actor who, MentionId mention, boolean hidden) {
    return new HidePraise(
            new Permitted(work.world.transactions()),
            wall(),
            work.world.praiseBook(),
            work.world.clock())
        .handle(who, new HidePraise.Command(mention, hidden));
  }

  private FeedbackCase says(String thread, String who, String words) {
    return work.caseOf(
        work.given.item(
            new ExternalId("item-" + ++items), new ExternalId("post-" + thread), who, words));
  }

  private void answers(Actor who, FeedbackCase feedbackCase) {
    accepted(work.claims(who, feedbackCase));
    accepted(
        work.sends(who, work.writes(who, feedbackCase, Casework.GOOD_WORDS), Optional.empty()));
  }

  private static List<String> words(List<PraiseEntry> entries) {
    return entries.stream().map(entry -> entry.row().excerpt()).toList();
  }

  @Test
  void R32_praise_comes_to_the_wall_by_itself_and_what_is_about_ones_own_threads_first() {
    FeedbackCase asked = says("a", "Maija", "question where is it");
    answers(work.aino, asked);
    says("a", "Kalle", "praise for the answer");
    says("b", "Ece", "praise for the shop");
    says("b", "Bo", "irritated about everything");

    assertThat(words(reads(work.aino, Part.ALL)))
        .containsExactly("praise for the answer", "praise for the shop");
    assertThat(words(reads(work.aino, Part.MINE))).containsExactly("praise for the answer");
    assertThat(reads(work.bo, Part.MINE)).isEmpty();
    assertThat(words(reads(work.bo, Part.ALL)))
        .containsExactly("praise for the shop", "praise for the answer");
    assertThat(reads(work.bo, Part.ALL, 1)).hasSize(1);
  }

  @Test
  void R32_a_complaint_that_turned_is_there_once() {
    FeedbackCase turned = says("a", "Maija", "praise: all is well now");
    work.inside(() ->
        work.caseWork()
            .store(
                work.world.cases().lock(turned.id()).orElseThrow(),
                List.of(
                    new CaseEvent.Closed(
                        work.world.clock().instant(),
                        By.VASTINE,
                        CaseOutcome.TURNED_POSITIVE,
                        Optional.empty()))));

    assertThat(reads(work.aino, Part.ALL))
        .extracting(entry -> entry.praise().ground())
        .containsExactly(PraiseGround.TURNED);
  }

  @Test
  void R32_no_word_of_somebody_whom_we_had_to_warn_is_on_the_wall() {
    FeedbackCase praised = says("a", "Kalle", "praise, you are not as stupid as I thought");
    Standing.Key key = new Standing.Key(praised.key().author(), praised.account());
    work.inside(() -> {
      work.world
          .standings()
          .store(
              new Standing(
                  key,
                  List.of(
                      new LadderStep(
                          new ConductStepId(work.world.ids().next()),
                          new LadderStep.Grounds(
                              praised.id(),
                              praised.talk().latest(),
                              new RuleRef(1, 1),
                              new CaseTextId(work.world.ids().next())),
                          ConductRung.WARNED,
                          StepState.ACTIVE,
                          Optional.empty(),
                          work.aino.member().orElseThrow(),
                          work.world.clock().instant(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty()))));
      return key;
    });

    assertThat(reads(work.aino, Part.ALL)).isEmpty();
  }

  @Test
  void R32_a_member_hides_an_entry_from_themselves_and_brings_it_back() {
    MentionId words = says("a", "Kalle", "praise to the shop").talk().latest();

    assertThat(accepted(hides(work.aino, words, true))).isTrue();
    assertThat(reads(work.aino, Part.ALL)).isEmpty();
    assertThat(words(reads(work.aino, Part.HIDDEN))).containsExactly("praise to the shop");
    assertThat(reads(work.bo, Part.ALL)).hasSize(1);
    assertThat(reads(work.bo, Part.HIDDEN)).isEmpty();
    assertThat(accepted(hides(work.aino, words, true))).isTrue();

    assertThat(accepted(hides(work.aino, words, false))).isFalse();
    assertThat(reads(work.aino, Part.ALL)).hasSize(1);
    assertThat(code(hides(work.aino, new MentionId(work.world.ids().next()), true)))
        .isEqualTo("praise.not-found");
  }

  @Test
  void an_integration_reads_the_wall_and_has_none_of_its_own() {
    says("a", "Kalle", "praise to the shop");
    Actor machine =
        new Actor(
            work.aino.workspace(),
            new By.AnIntegration(new TokenId(work.world.ids().next())),
            work.aino.permissions());

    assertThat(reads(machine, Part.ALL)).hasSize(1);
    assertThat(reads(machine, Part.MINE)).isEmpty();
    assertThat(reads(machine, Part.HIDDEN)).isEmpty();
    assertThat(code(hides(machine, new MentionId(work.world.ids().next()), true)))
        .isEqualTo("team.member-needed");
  }
}
