package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.By;

/** A step from the solution back to those who watched (R25). */
public sealed interface FollowUpEvent extends CaseEvent {

  /**
   * The concern is solved.
   *
   * @param what what was done, in words
   * @param returnDue by when the original thread is asked whether they are content; empty where
   *     nobody has to be
   * @param complained whether the customer complained at any time before
   */
  record Solved(Instant at, By by, CaseTextId what, Optional<Instant> returnDue, boolean complained)
      implements FollowUpEvent {}

  /** It was no solution; the work goes on. */
  record SolutionTakenBack(Instant at, By by, CaseTextId reason) implements FollowUpEvent {}

  /** The question back to the thread is on its way. */
  record FollowUpQueued(Instant at, By by, DeliveryId delivery) implements FollowUpEvent {}

  /** The thread was asked; without an answer by {@code silentAt} the customer is silent. */
  record FollowUpSent(Instant at, By by, DeliveryId delivery, Instant silentAt)
      implements FollowUpEvent {}

  /** Nobody goes back to the thread, with a reason. */
  record FollowUpWaived(Instant at, By by, CaseTextId reason) implements FollowUpEvent {}

  /** The thread was to be asked and was not. */
  record FollowUpMissed(Instant at, By by, Instant due) implements FollowUpEvent {}

  /** What the answer, or none, seems to say; a member confirms it by closing. */
  record OutcomeProposed(Instant at, By by, CaseOutcome outcome) implements FollowUpEvent {}
}
