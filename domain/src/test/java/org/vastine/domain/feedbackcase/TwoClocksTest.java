package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.alert.Occasions;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.PolicyFixture;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Targets;
import org.vastine.domain.triage.Style;

/** A concern is answered, and it is solved: each has a clock of its own. */
class TwoClocksTest {

  private static final Instant SOLVED_BY = NOON.plus(Duration.ofHours(4));

  private static CaseTriage at(Instant now) {
    return new CaseTriage(
        policy(), 0, Optional.empty(), Optional.empty(), WorkspaceFacts.NONE, now);
  }

  private static ResponsePolicy policy() {
    ResponsePolicy usual = PolicyFixture.aPolicy();
    Map<String, Playbook> playbooks = new TreeMap<>(usual.playbooks());
    for (Style style : List.of(Style.IRRITATED, Style.URGENT)) {
      Playbook before = usual.playbookFor(Optional.empty(), style);
      playbooks.put(
          before.name(),
          Playbook.of(
              style,
              before.obligation(),
              Targets.firstReplyWithin(Duration.ofHours(1))
                  .withResolutionWithin(Duration.ofHours(4)),
              before.steps().toArray(PlaybookStep[]::new)));
    }
    return new ResponsePolicy(
        usual.version(),
        usual.name(),
        usual.calendars(),
        playbooks,
        new EnumMap<>(usual.styles()),
        usual.rules(),
        usual.undecidedBelow(),
        usual.guard(),
        usual.work(),
        usual.choices(),
        usual.voice());
  }

  private static FeedbackCase complaint() {
    Mention mention = aMention(1, NOON);
    FeedbackCase opened = FeedbackCase.fold(CASE, List.of(CaseIntake.open(mention, NOON)));
    return opened.applyAll(at(NOON).judged(opened, mention.id(), assessed(Style.IRRITATED, 0.9)));
  }

  private static FeedbackCase writesAgain(FeedbackCase before, Instant when) {
    Mention mention = aMention(2, when);
    FeedbackCase joined = before.applyAll(CaseIntake.join(before, mention, when));
    return joined.applyAll(at(when).judged(joined, mention.id(), assessed(Style.IRRITATED, 0.9)));
  }

  private static FeedbackCase solved(FeedbackCase before, Instant when) {
    return before.apply(new FollowUpEvent.Solved(when, by(AINO), WORDS, Optional.empty(), true));
  }

  private static Optional<Instant> running(FeedbackCase feedbackCase) {
    return feedbackCase.duty().resolution().runningTo();
  }

  @Test
  void R8_an_acknowledgement_stops_the_one_clock_and_not_the_other() {
    FeedbackCase acknowledged = answered(complaint());

    assertThat(acknowledged.duty().answerDue()).isEmpty();
    assertThat(running(acknowledged)).contains(SOLVED_BY);
    assertThat(acknowledged.nextDue()).isPresent();
    assertThat(acknowledged.status()).isEqualTo(CaseStatus.COMING_BACK);
  }

  @Test
  void R8_what_is_not_solved_in_time_is_missed_once() {
    FeedbackCase acknowledged = answered(complaint());
    assertThat(CaseClock.tick(acknowledged, SOLVED_BY))
        .noneMatch(CaseEvent.ResolutionMissed.class::isInstance);

    List<CaseEvent> late = CaseClock.tick(acknowledged, SOLVED_BY.plusSeconds(1));
    assertThat(late)
        .filteredOn(CaseEvent.ResolutionMissed.class::isInstance)
        .singleElement()
        .satisfies(
            event -> assertThat(((CaseEvent.ResolutionMissed) event).due()).isEqualTo(SOLVED_BY));

    FeedbackCase missed = acknowledged.applyAll(late);
    assertThat(missed.duty().resolution().missed()).isTrue();
    assertThat(missed.place().late()).as("among the late ones of the inbox").isTrue();
    assertThat(solved(missed, SOLVED_BY.plusSeconds(2)).place().late()).isFalse();
    assertThat(CaseClock.tick(missed, SOLVED_BY.plusSeconds(99)))
        .noneMatch(CaseEvent.ResolutionMissed.class::isInstance);
  }

  @Test
  void R7_who_writes_again_after_an_acknowledgement_does_not_give_us_more_time() {
    FeedbackCase again = writesAgain(answered(complaint()), NOON.plusSeconds(3_600));

    assertThat(running(again)).contains(SOLVED_BY);
    assertThat(again.duty().answerDue().orElseThrow()).isAfter(NOON.plusSeconds(3_600));
  }

  @Test
  void solving_stops_the_clock_and_what_was_no_solution_lets_it_go_on() {
    FeedbackCase solved = solved(answered(complaint()), NOON.plusSeconds(60));
    assertThat(running(solved)).isEmpty();
    assertThat(CaseClock.tick(solved, SOLVED_BY.plusSeconds(1)))
        .noneMatch(CaseEvent.ResolutionMissed.class::isInstance);

    FeedbackCase back =
        solved.apply(new FollowUpEvent.SolutionTakenBack(NOON.plusSeconds(90), by(AINO), WORDS));
    assertThat(running(back)).contains(SOLVED_BY);
  }

  @Test
  void a_case_that_ended_and_is_reopened_by_its_customer_has_the_whole_time_again() {
    FeedbackCase closed =
        solved(answered(complaint()), NOON.plusSeconds(60))
            .apply(
                new CaseEvent.Closed(
                    NOON.plusSeconds(70), by(AINO), CaseOutcome.CONTENT, Optional.empty()));
    assertThat(running(closed)).isEmpty();

    FeedbackCase again = writesAgain(closed, NOON.plusSeconds(600));
    assertThat(running(again)).contains(SOLVED_BY.plusSeconds(600));
  }

  @Test
  void a_case_that_a_member_takes_up_again_has_both_clocks_from_then() {
    FeedbackCase closed =
        answered(complaint())
            .apply(
                new CaseEvent.Closed(
                    NOON.plusSeconds(70), by(AINO), CaseOutcome.STILL_UNHAPPY, Optional.empty()));
    Instant later = NOON.plusSeconds(1_200);
    FeedbackCase reopened =
        closed.apply(new CaseEvent.Reopened(later, by(AINO), ReopenReason.BY_MEMBER));
    FeedbackCase planned = reopened.applyAll(at(later).plannedAnew(reopened));

    assertThat(running(planned)).contains(SOLVED_BY.plusSeconds(1_200));
    assertThat(planned.duty().answerDue()).contains(later.plus(Duration.ofHours(1)));
  }

  @Test
  void R3_somebody_is_warned_of_it_and_told_when_it_is_missed() {
    FeedbackCase complaint = complaint();
    Mention mention = aMention(1, NOON);
    List<CaseEvent> planning =
        at(NOON)
            .judged(
                FeedbackCase.fold(CASE, List.of(CaseIntake.open(mention, NOON))),
                mention.id(),
                assessed(Style.IRRITATED, 0.9));
    Occasion warning =
        Occasions.in(complaint, planning).stream()
            .filter(one -> one.facet().equals(Optional.of("resolution")))
            .findFirst()
            .orElseThrow();
    assertThat(warning.kind()).isEqualTo(AlertKind.DUE_SOON);
    assertThat(warning.due()).contains(SOLVED_BY);
    assertThat(warning.stands(answered(complaint))).isTrue();
    assertThat(warning.stands(solved(complaint, NOON))).isFalse();

    Instant late = SOLVED_BY.plusSeconds(1);
    CaseEvent missed = new CaseEvent.ResolutionMissed(late, by(AINO), SOLVED_BY);
    FeedbackCase after = answered(complaint).apply(missed);
    Occasion breach = Occasions.in(after, List.of(missed)).getFirst();
    assertThat(breach.kind()).isEqualTo(AlertKind.BREACHED);
    assertThat(breach.stands(after)).isTrue();
    assertThat(breach.stands(solved(after, late))).isFalse();
    assertThat(warning.stands(after)).isFalse();
  }
}
