package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aCaseOf;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.answered;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.heldBy;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Style;

/** When the passing of time has something to say about a case, and what (R28). */
final class CaseClockTest {

  private static final Instant LEASE_END = NOON.plus(Duration.ofMinutes(15));
  private static final PromiseId PROMISE = new PromiseId(id(80));
  private static final Instant PROMISED = NOON.plus(Duration.ofHours(4));

  private static FeedbackCase closed(FeedbackCase feedbackCase) {
    return feedbackCase.apply(
        new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.CONTENT, Optional.empty()));
  }

  /** Answered, with a word that is called to mind an hour before it is due, as is an update. */
  private static FeedbackCase promised(Instant updateDue) {
    FeedbackCase told = answered(anIrritatedCase());
    return told.apply(
        new PromiseEvent.PromiseMade(
            NOON,
            by(AINO),
            PROMISE,
            AINO,
            WORDS,
            PROMISED,
            PROMISED.minus(Duration.ofHours(1)),
            updateDue,
            Optional.empty()));
  }

  @Test
  void R12_a_lease_ends_by_itself_at_its_very_end() {
    FeedbackCase held = heldBy(AINO, anIrritatedCase());

    assertThat(CaseClock.tick(held, LEASE_END.minusSeconds(1))).isEmpty();
    assertThat(CaseClock.tick(held, LEASE_END))
        .containsExactly(
            new CaseEvent.Released(LEASE_END, By.VASTINE, AINO, ReleaseReason.LEASE_ENDED));
  }

  @Test
  void R10_the_communitys_time_ends_before_ours() {
    FeedbackCase waiting = aCaseOf(Style.QUESTION);
    Instant end = waiting.duty().communityUntil().orElseThrow();

    assertThat(CaseClock.nextAt(waiting)).contains(end);
    assertThat(CaseClock.tick(waiting, end))
        .containsExactly(new CaseEvent.CommunityWindowEnded(end, By.VASTINE, CommunityEnd.TIME));
  }

  @Test
  void R28_time_says_nothing_more_of_a_case_that_has_ended() {
    FeedbackCase ended = closed(heldBy(AINO, anIrritatedCase()));

    assertThat(CaseClock.nextAt(ended)).isEmpty();
    assertThat(CaseClock.tick(ended, NOON.plus(Duration.ofDays(30)))).isEmpty();
  }

  @Test
  void the_next_moment_is_the_first_of_all_that_is_awaited() {
    FeedbackCase open = anIrritatedCase();
    Instant due = open.duty().answerDue().orElseThrow();

    assertThat(CaseClock.nextAt(heldBy(AINO, open))).contains(LEASE_END);
    assertThat(CaseClock.nextAt(open)).contains(due);
    FeedbackCase breached = open.apply(new CaseEvent.DeadlineBreached(due, By.VASTINE, due));
    assertThat(CaseClock.nextAt(breached)).as("a breach is told once").isEmpty();
    assertThat(CaseClock.nextAt(answered(open))).as("the customer has the word").isEmpty();
  }

  @Test
  void R21_a_promise_is_called_to_mind_then_due_and_then_said_no_more_of() {
    FeedbackCase promised = promised(PROMISED);
    FeedbackCase warned =
        promised.apply(new PromiseEvent.PromiseWarned(NOON, By.VASTINE, PROMISE, PROMISED));
    FeedbackCase broken =
        warned.apply(new PromiseEvent.PromiseBroken(PROMISED, By.VASTINE, PROMISE, PROMISED));

    assertThat(CaseClock.nextAt(promised)).contains(PROMISED.minus(Duration.ofHours(1)));
    assertThat(CaseClock.nextAt(warned)).contains(PROMISED);
    assertThat(CaseClock.nextAt(broken)).isEmpty();
    assertThat(
            CaseClock.nextAt(
                promised.apply(
                    new PromiseEvent.PromiseKept(NOON, by(AINO), PROMISE, Optional.empty()))))
        .as("a word that was kept")
        .isEmpty();
  }

  @Test
  void R22_an_update_is_awaited_until_it_was_missed() {
    Instant update = NOON.plusSeconds(1_800);
    FeedbackCase promised = promised(update);

    assertThat(CaseClock.nextAt(promised)).contains(update);
    assertThat(
            CaseClock.nextAt(
                promised.apply(new PromiseEvent.UpdateMissed(update, By.VASTINE, update))))
        .as("then the promise is called to mind")
        .contains(PROMISED.minus(Duration.ofHours(1)));
  }

  @Test
  void R22_the_earlier_of_two_updates_stays_due() {
    FeedbackCase later = promised(NOON.plusSeconds(1_800));
    PromiseEvent another =
        new PromiseEvent.PromiseMade(
            NOON,
            by(AINO),
            new PromiseId(id(81)),
            AINO,
            WORDS,
            PROMISED,
            PROMISED,
            NOON.plusSeconds(600),
            Optional.empty());

    assertThat(later.apply(another).promises().updateDue()).contains(NOON.plusSeconds(600));
    assertThat(promised(NOON.plusSeconds(300)).apply(another).promises().updateDue())
        .contains(NOON.plusSeconds(300));
  }

  @Test
  void R21_a_broken_word_makes_an_update_due_at_once_and_an_earlier_one_stays() {
    PromiseEvent broken = new PromiseEvent.PromiseBroken(PROMISED, By.VASTINE, PROMISE, PROMISED);

    assertThat(promised(PROMISED.plusSeconds(60)).apply(broken).promises().updateDue())
        .contains(PROMISED);
    assertThat(promised(PROMISED.minusSeconds(60)).apply(broken).promises().updateDue())
        .contains(PROMISED.minusSeconds(60));
  }

  @Test
  void R17_a_call_is_awaited_until_it_is_overdue_or_done() {
    ContactId call = new ContactId(id(85));
    Instant due = NOON.plusSeconds(900);
    FeedbackCase planned =
        answered(anIrritatedCase())
            .apply(
                new HandOffEvent.ContactPlanned(
                    NOON, by(AINO), call, ContactKind.CALL, AINO, due, Optional.empty()));

    assertThat(CaseClock.nextAt(planned)).contains(due);
    assertThat(
            CaseClock.nextAt(
                planned.apply(new HandOffEvent.ContactOverdue(due, By.VASTINE, call, due))))
        .isEmpty();
    assertThat(
            CaseClock.nextAt(
                planned.apply(new HandOffEvent.ContactDropped(NOON, by(AINO), call, WORDS))))
        .isEmpty();
  }
}
