package org.vastine.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.domain.goodwill.BudgetFixture.euros;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.GrantEvent;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What came of goodwill (R24). */
class RemedyEffectsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
  private static final CaseId CASE = new CaseId(id(1));

  private static UUID id(long number) {
    return new UUID(0x24, number);
  }

  private static Optional<RemediedCase> met(CaseEvent... more) {
    List<CaseEvent> events = new ArrayList<>();
    events.add(
        new CaseEvent.Opened(
            NOON,
            By.VASTINE,
            new MentionId(id(2)),
            new AuthorId(id(3)),
            new ThreadId(id(4)),
            new ChannelAccountId(id(5)),
            Audience.PUBLIC,
            NOON,
            0));
    events.addAll(List.of(more));
    return RemediedCase.of(new RecordedCase(CASE, events, Optional.empty(), Map.of()));
  }

  private static CaseEvent judged(Sentiment sentiment) {
    return new CaseEvent.Triaged(
        NOON,
        By.VASTINE,
        new MentionId(id(2)),
        Style.IRRITATED,
        new Confidence(0.9),
        Style.NEUTRAL,
        sentiment,
        Subject.BILLING,
        LanguageTag.of("fi"),
        false,
        "test");
  }

  private static CaseEvent corrected() {
    return new CaseEvent.TriageCorrected(
        NOON,
        By.VASTINE,
        Style.IRRITATED,
        Sentiment.NEGATIVE,
        Subject.QUALITY,
        LanguageTag.of("fi"));
  }

  private static CaseEvent asked(long grant, GrantKind kind) {
    return new GrantEvent.GrantAsked(
        NOON,
        By.VASTINE,
        new GrantId(id(grant)),
        new MemberId(id(8)),
        new BudgetId(id(9)),
        kind,
        euros(500),
        new CaseTextId(id(10)),
        false);
  }

  private static CaseEvent moved(long grant, GrantStep step) {
    return new GrantEvent.GrantMoved(
        NOON,
        By.VASTINE,
        new GrantId(id(grant)),
        new MemberId(id(8)),
        step,
        Optional.of(new CaseTextId(id(11))));
  }

  private static CaseEvent closed(CaseOutcome outcome) {
    return new CaseEvent.Closed(NOON, By.VASTINE, outcome, Optional.empty());
  }

  @Test
  void R24_what_was_delivered_or_is_on_its_way_was_given() {
    Optional<RemediedCase> met =
        met(
            judged(Sentiment.NEGATIVE),
            asked(20, GrantKind.GIFT),
            moved(20, GrantStep.APPROVE),
            moved(20, GrantStep.DELIVER),
            asked(21, GrantKind.VOUCHER),
            moved(21, GrantStep.APPROVE),
            moved(21, GrantStep.HAND_OVER),
            closed(CaseOutcome.CONTENT));

    assertThat(met)
        .contains(
            new RemediedCase(
                CASE,
                Subject.BILLING,
                Set.of(GrantKind.GIFT, GrantKind.VOUCHER),
                CaseOutcome.CONTENT));
  }

  @Test
  void R24_what_was_refused_taken_back_or_came_back_was_not_given() {
    Optional<RemediedCase> met =
        met(
            judged(Sentiment.NEGATIVE),
            asked(20, GrantKind.GIFT),
            moved(20, GrantStep.REFUSE),
            asked(21, GrantKind.VOUCHER),
            moved(21, GrantStep.CANCEL),
            asked(22, GrantKind.REFUND),
            moved(22, GrantStep.APPROVE),
            moved(22, GrantStep.HAND_OVER),
            moved(22, GrantStep.RETURN),
            closed(CaseOutcome.SILENT));

    assertThat(met.orElseThrow().given()).isEmpty();
  }

  @Test
  void R24_only_complaints_count_also_those_that_a_member_called_so() {
    assertThat(met(judged(Sentiment.POSITIVE), closed(CaseOutcome.CONTENT))).isEmpty();
    assertThat(met(closed(CaseOutcome.CONTENT))).isEmpty();
    assertThat(
            met(judged(Sentiment.NEUTRAL), corrected(), closed(CaseOutcome.CONTENT))
                .map(RemediedCase::subject))
        .contains(Subject.QUALITY);
  }

  @Test
  void R24_what_goes_on_or_was_taken_up_again_has_no_ending_yet() {
    assertThat(met(judged(Sentiment.NEGATIVE))).isEmpty();
    assertThat(
            met(
                judged(Sentiment.NEGATIVE),
                closed(CaseOutcome.CONTENT),
                new CaseEvent.Reopened(NOON, By.VASTINE, ReopenReason.CUSTOMER_WROTE)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseOutcome.class,
      names = {"SOLVED_BY_COMMUNITY", "NOT_ANSWERED", "DISENGAGED"})
  void R24_what_ended_without_our_answer_says_nothing_of_what_we_give(CaseOutcome outcome) {
    assertThat(met(judged(Sentiment.NEGATIVE), closed(outcome))).isEmpty();
  }

  @Test
  void R24_who_said_no_more_is_neither_content_nor_unhappy() {
    assertThat(of(1, CaseOutcome.SILENT).isContent()).isFalse();
    assertThat(of(1, CaseOutcome.SILENT).isUnhappy()).isFalse();
    assertThat(of(1, CaseOutcome.LAPSED).isUnhappy()).isFalse();
    assertThat(of(1, CaseOutcome.TURNED_POSITIVE).isContent()).isTrue();
    assertThat(of(1, CaseOutcome.CONTENT).isContent()).isTrue();
    assertThat(of(1, CaseOutcome.STILL_UNHAPPY).isUnhappy()).isTrue();
    assertThat(of(1, CaseOutcome.STILL_UNHAPPY).isContent()).isFalse();
  }

  private static RemediedCase of(long number, CaseOutcome outcome, GrantKind... given) {
    return new RemediedCase(new CaseId(id(number)), Subject.BILLING, Set.of(given), outcome);
  }

  @Test
  void R24_who_got_something_stands_beside_who_got_nothing_in_all_and_by_subject() {
    RemediedCase elsewhere =
        new RemediedCase(new CaseId(id(9)), Subject.STAFF, Set.of(), CaseOutcome.CONTENT);

    RemedyEffects effects =
        RemedyEffects.of(
            List.of(
                of(1, CaseOutcome.CONTENT, GrantKind.GIFT, GrantKind.REFUND),
                of(2, CaseOutcome.STILL_UNHAPPY, GrantKind.GIFT),
                of(3, CaseOutcome.SILENT),
                elsewhere));

    Optional<Subject> all = Optional.empty();
    Optional<Subject> billing = Optional.of(Subject.BILLING);
    assertThat(effects.rows())
        .extracting(
            RemedyEffects.Row::subject,
            RemedyEffects.Row::kind,
            RemedyEffects.Row::count,
            RemedyEffects.Row::content,
            RemedyEffects.Row::unhappy)
        .containsExactly(
            tuple(all, Optional.empty(), 2, 1, 0),
            tuple(all, Optional.of(GrantKind.REFUND), 1, 1, 0),
            tuple(all, Optional.of(GrantKind.GIFT), 2, 1, 1),
            tuple(billing, Optional.empty(), 1, 0, 0),
            tuple(billing, Optional.of(GrantKind.REFUND), 1, 1, 0),
            tuple(billing, Optional.of(GrantKind.GIFT), 2, 1, 1));
    assertThat(effects.rows().get(2).cases()).containsExactly(new CaseId(id(1)), new CaseId(id(2)));
  }

  @Test
  void R24_below_five_cases_there_is_no_share() {
    List<RemediedCase> cases = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      cases.add(of(number, CaseOutcome.CONTENT));
    }
    assertThat(RemedyEffects.of(cases).rows().getFirst().contentPercent()).isEmpty();

    cases.add(of(4, CaseOutcome.SILENT));
    assertThat(RemedyEffects.of(cases).rows().getFirst().contentPercent()).contains(80L);
  }

  @Test
  void R24_without_cases_there_is_a_row_that_says_so() {
    assertThat(RemedyEffects.of(List.of()).rows())
        .containsExactly(
            new RemedyEffects.Row(Optional.empty(), Optional.empty(), 0, 0, List.of()));
  }
}
