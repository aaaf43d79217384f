package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.accepted;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.refusedCode;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;
import static org.vastine.domain.feedbackcase.ClosingReview.Point.CHANGED;
import static org.vastine.domain.feedbackcase.ClosingReview.Point.HELPED;
import static org.vastine.domain.feedbackcase.ClosingReview.Point.LISTENED;
import static org.vastine.domain.feedbackcase.ClosingReview.Point.REGRETTED;
import static org.vastine.domain.feedbackcase.ClosingReview.Point.RETURNED;
import static org.vastine.domain.feedbackcase.PlanProgress.State.DONE;
import static org.vastine.domain.feedbackcase.PlanProgress.State.NOT_NEEDED;
import static org.vastine.domain.feedbackcase.PlanProgress.State.OPEN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.triage.Style;

/** Whoever ends a case sees what was done: listened, regretted, helped, changed, returned. */
final class ClosingReviewTest {

  private final List<CaseEvent> events = new ArrayList<>();

  private void begin(Style style) {
    Mention mention = aMention(1, NOON);
    happens(CaseIntake.open(mention, NOON));
    triageAt(NOON).judged(now(), mention.id(), assessed(style, 0.9)).forEach(this::happens);
  }

  private void happens(CaseEvent event) {
    events.add(event);
  }

  private FeedbackCase now() {
    return FeedbackCase.fold(CASE, events);
  }

  /** A reply that does these things, and surely nothing else. */
  private void replied(Audience audience, ReplyMove... does) {
    Set<ReplyMove> moves = Set.of(does);
    Set<ReplyMove> lacks = EnumSet.allOf(ReplyMove.class);
    lacks.removeAll(moves);
    DeliveryId delivery = new DeliveryId(id(300 + events.size()));
    happens(
        new CaseEvent.ReplyQueued(
            NOON, by(AINO), DRAFT, delivery, audience, NOON, false, new ReplyMoves(moves, lacks)));
    happens(new CaseEvent.ReplyPublished(NOON.plusSeconds(11), by(AINO), delivery, audience, true));
  }

  private ClosingReview.Check check(ClosingReview.Point point) {
    return ClosingReview.of(now(), events).checks().stream()
        .filter(one -> one.point() == point)
        .findFirst()
        .orElseThrow();
  }

  private PlanProgress.State state(ClosingReview.Point point) {
    return check(point).state();
  }

  private Decision<List<CaseEvent>> exhausted(CaseOutcome outcome, Optional<CaseTextId> noReturn) {
    return CaseEnding.exhaust(
        now(), events, AINO, outcome, Optional.empty(), noReturn, by(AINO), NOON.plusSeconds(60));
  }

  @Test
  void R26_the_review_is_read_from_what_happened() {
    begin(Style.IRRITATED);
    assertThat(List.of(state(LISTENED), state(REGRETTED), state(HELPED), state(CHANGED)))
        .containsOnly(OPEN);

    replied(Audience.PUBLIC, ReplyMove.APOLOGY);
    assertThat(check(LISTENED).event()).contains(events.size());
    assertThat(check(LISTENED).at()).contains(NOON.plusSeconds(11));
    assertThat(state(REGRETTED)).isEqualTo(DONE);
    assertThat(state(HELPED)).isEqualTo(OPEN);
    assertThat(check(HELPED).event()).isEmpty();

    happens(new FollowUpEvent.Solved(NOON, by(AINO), WORDS, Optional.empty(), true));
    assertThat(check(HELPED).event()).contains(events.size());

    happens(new MistakeEvent.PreventionNoted(NOON, by(AINO), WORDS, false));
    assertThat(check(CHANGED).event()).contains(events.size());
  }

  @Test
  void R26_words_that_name_a_solution_help_and_a_solution_taken_back_does_not() {
    begin(Style.IRRITATED);
    replied(Audience.PUBLIC, ReplyMove.APOLOGY);
    happens(new FollowUpEvent.Solved(NOON, by(AINO), WORDS, Optional.empty(), true));
    happens(new FollowUpEvent.SolutionTakenBack(NOON, by(AINO), WORDS));
    assertThat(state(HELPED)).isEqualTo(OPEN);

    replied(Audience.PUBLIC, ReplyMove.SOLUTION);
    assertThat(state(HELPED)).isEqualTo(DONE);
  }

  @Test
  void R26_later_words_of_the_customer_are_listened_to_anew() {
    begin(Style.IRRITATED);
    replied(Audience.PUBLIC, ReplyMove.APOLOGY, ReplyMove.SOLUTION);
    CaseIntake.join(now(), aMention(2, NOON.plusSeconds(60)), NOON.plusSeconds(60))
        .forEach(this::happens);

    assertThat(state(LISTENED)).isEqualTo(OPEN);
    assertThat(state(REGRETTED)).isEqualTo(DONE);
  }

  @Test
  void R26_who_complains_of_nothing_is_owed_no_regret() {
    begin(Style.QUESTION);

    assertThat(state(REGRETTED)).isEqualTo(NOT_NEEDED);
    assertThat(state(CHANGED)).isEqualTo(NOT_NEEDED);
    assertThat(state(HELPED)).isEqualTo(OPEN);
  }

  @Test
  void R25_the_thread_is_asked_where_it_would_not_see_the_end() {
    begin(Style.IRRITATED);
    replied(Audience.PUBLIC, ReplyMove.APOLOGY, ReplyMove.SOLUTION);
    assertThat(state(RETURNED)).isEqualTo(NOT_NEEDED);

    replied(Audience.PRIVATE, ReplyMove.SOLUTION);
    assertThat(state(RETURNED)).isEqualTo(OPEN);
    assertThat(refusedCode(exhausted(CaseOutcome.STILL_UNHAPPY, Optional.empty())))
        .isEqualTo("case.return-or-reason");
    assertThat(accepted(exhausted(CaseOutcome.STILL_UNHAPPY, Optional.of(WORDS)))).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseOutcome.class,
      names = {"SILENT", "STILL_UNHAPPY", "LAPSED"})
  void R26_once_all_was_done_a_case_ends_for_somebody_who_is_not_content(CaseOutcome outcome) {
    begin(Style.IRRITATED);
    replied(Audience.PUBLIC, ReplyMove.APOLOGY, ReplyMove.SOLUTION);

    assertThat(accepted(exhausted(outcome, Optional.empty())))
        .containsExactly(
            new CaseEvent.Closed(NOON.plusSeconds(60), by(AINO), outcome, Optional.empty(), true));
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseOutcome.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SILENT", "STILL_UNHAPPY", "LAPSED"})
  void R26_nobody_who_is_content_got_all_in_vain(CaseOutcome outcome) {
    begin(Style.IRRITATED);
    replied(Audience.PUBLIC, ReplyMove.APOLOGY, ReplyMove.SOLUTION);

    assertThat(refusedCode(exhausted(outcome, Optional.empty())))
        .isEqualTo("case.exhausted-content");
  }

  @Test
  void R26_what_can_still_be_done_is_named() {
    begin(Style.IRRITATED);
    replied(Audience.PUBLIC, ReplyMove.THANKS);

    assertThat(exhausted(CaseOutcome.STILL_UNHAPPY, Optional.empty()))
        .isEqualTo(
            Decision.refused(
                Refusal.of(Refusal.Kind.CONFLICT, "case.not-exhausted")
                    .with("missing", "regretted helped")));
  }
}
