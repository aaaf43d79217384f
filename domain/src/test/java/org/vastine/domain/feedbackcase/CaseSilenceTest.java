package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.CaseSilence.Decider;
import org.vastine.domain.feedbackcase.CaseSilence.Hurdle;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.Choices.SilenceChoice;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Silence;
import org.vastine.domain.triage.Style;

/** Who may leave a case unanswered (R9). */
final class CaseSilenceTest {

  private static final Decider MEMBER = new Decider(false, false);
  private static final Decider LEAD = new Decider(true, false);
  private static final Optional<CaseTextId> SILENT = Optional.empty();
  private static final Optional<CaseTextId> SAID = Optional.of(WORDS);

  private static Decision<List<CaseEvent>> declines(
      FeedbackCase feedbackCase, Decider who, Optional<CaseTextId> note) {
    return CaseEnding.decline(
        feedbackCase, AINO, who, SilenceReason.NO_ANSWER_NEEDED, note, by(AINO), NOON);
  }

  @ParameterizedTest
  @EnumSource(
      value = Style.class,
      names = {"URGENT", "CONSTRUCTIVE", "QUESTION", "PRAISE", "THREAT"})
  void R9_what_is_always_answered_only_a_lead_leaves_and_says_why(Style style) {
    FeedbackCase feedbackCase = aCaseOf(style);

    assertThat(refusedCode(declines(feedbackCase, MEMBER, SAID))).isEqualTo("case.lead-declines");
    assertThat(refusedCode(declines(feedbackCase, LEAD, SILENT))).isEqualTo("case.lead-says-why");
    assertThat(refusedCode(declines(feedbackCase, LEAD, SAID))).isEqualTo("accepted");
  }

  @ParameterizedTest
  @EnumSource(
      value = Style.class,
      names = {"IRRITATED", "AD_WEARY", "NEUTRAL", "HARASSMENT"})
  void R9_what_may_go_unanswered_everybody_leaves_with_a_reason(Style style) {
    assertThat(refusedCode(declines(aCaseOf(style), MEMBER, SILENT))).isEqualTo("accepted");
  }

  @Test
  void R9_a_troll_is_left_alone_once_an_offer_stands_in_public() {
    FeedbackCase hostile = heldBy(AINO, aCaseOf(Style.HOSTILE));
    assertThat(refusedCode(declines(hostile, MEMBER, SAID))).isEqualTo("case.offer-first");
    assertThat(CaseSilence.hurdle(hostile, false)).contains(Hurdle.OFFER_FIRST);
    assertThat(refusedCode(declines(hostile, LEAD, SAID))).isEqualTo("accepted");

    FeedbackCase offered = wroteAgain(answered(hostile));

    assertThat(CaseSilence.hurdle(offered, false)).isEmpty();
    assertThat(offered.applyAll(accepted(declines(offered, MEMBER, SILENT))).outcome())
        .contains(CaseOutcome.NOT_ANSWERED);
  }

  @Test
  void R9_after_our_offer_nothing_is_declined_while_nothing_new_was_written() {
    FeedbackCase offered = answered(heldBy(AINO, aCaseOf(Style.HOSTILE)));

    assertThat(refusedCode(declines(offered, MEMBER, SAID))).isEqualTo("case.already-answered");
  }

  @Test
  void R9_closing_does_not_go_round_the_offer() {
    FeedbackCase hostile = heldBy(AINO, aCaseOf(Style.HOSTILE));

    assertThat(
            refusedCode(
                CaseEnding.close(hostile, AINO, CaseOutcome.LAPSED, SAID, SILENT, by(AINO), NOON)))
        .isEqualTo("case.decline-instead");
  }

  @Test
  void R9_a_customer_known_by_name_is_left_by_a_lead_who_says_why() {
    FeedbackCase irritated = aCaseOf(Style.IRRITATED);

    assertThat(refusedCode(declines(irritated, new Decider(false, true), SAID)))
        .isEqualTo("case.named-customer-lead");
    assertThat(refusedCode(declines(irritated, new Decider(true, true), SILENT)))
        .isEqualTo("case.lead-says-why");
    assertThat(refusedCode(declines(irritated, new Decider(true, true), SAID)))
        .isEqualTo("accepted");
  }

  @Test
  void R9_the_workspace_chooses_who_is_left_alone_after_an_offer() {
    ResponsePolicy policy = PolicyFixture.aPolicy();
    ResponsePolicy other =
        policy.with(policy.choices().with(new SilenceChoice(Set.of(Style.AD_WEARY), false)));

    assertThat(planned(Style.AD_WEARY, other).duty().silence())
        .isEqualTo(Silence.AFTER_PUBLIC_OFFER);
    assertThat(planned(Style.HOSTILE, other).duty().silence()).isEqualTo(Silence.FREE);
  }

  @Test
  void a_plan_of_the_time_before_means_what_the_default_choices_say() {
    FeedbackCase opened = aCaseOf(Style.HOSTILE);
    CaseEvent.PlanMade plan =
        new CaseEvent.PlanMade(
            NOON,
            by(AINO),
            1,
            Style.HOSTILE,
            Optional.empty(),
            opened.duty().obligation(),
            NOON,
            Optional.empty(),
            List.of(),
            false,
            List.of(),
            Optional.empty());

    assertThat(opened.apply(plan).duty().silence()).isEqualTo(Silence.AFTER_PUBLIC_OFFER);
  }

  private static FeedbackCase planned(Style style, ResponsePolicy policy) {
    FeedbackCase opened =
        FeedbackCase.fold(CaseFixture.CASE, List.of(CaseIntake.open(aMention(1, NOON), NOON)));
    CaseTriage triage =
        new CaseTriage(policy, 0, Optional.empty(), Optional.empty(), WorkspaceFacts.NONE, NOON);
    return opened.applyAll(triage.judged(opened, aMention(1, NOON).id(), assessed(style, 0.9)));
  }

  private static FeedbackCase wroteAgain(FeedbackCase before) {
    Instant later = NOON.plusSeconds(60);
    Mention again = aMention(2, later);
    FeedbackCase joined = before.applyAll(CaseIntake.join(before, again, later));
    return joined.applyAll(
        triageAt(later).judged(joined, again.id(), assessed(Style.HOSTILE, 0.9)));
  }
}
