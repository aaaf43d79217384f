package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** Something that happened to a promise on a case, or to the rhythm of its updates (R21, R22). */
public sealed interface PromiseEvent extends CaseEvent {

  /**
   * We gave our word.
   *
   * @param member who keeps it
   * @param what what was promised, in words
   * @param due by when
   * @param warnAt when it is called to mind before that
   * @param updateDue when the customer hears from us next at the latest
   * @param with the reply that says so; empty where it was said otherwise
   */
  record PromiseMade(
      Instant at,
      By by,
      PromiseId promise,
      MemberId member,
      CaseTextId what,
      Instant due,
      Instant warnAt,
      Instant updateDue,
      Optional<DeliveryId> with)
      implements PromiseEvent {}

  /** The customer was told of another time. */
  record PromiseMoved(
      Instant at, By by, PromiseId promise, Instant due, Instant warnAt, CaseTextId reason)
      implements PromiseEvent {}

  /** Most of the time is over. */
  record PromiseWarned(Instant at, By by, PromiseId promise, Instant due) implements PromiseEvent {}

  /** The time is over and the word is not kept. */
  record PromiseBroken(Instant at, By by, PromiseId promise, Instant due) implements PromiseEvent {}

  /** The word is kept; {@code note} says how, where no reply does. */
  record PromiseKept(Instant at, By by, PromiseId promise, Optional<CaseTextId> note)
      implements PromiseEvent {}

  /** The word is taken back, with a reason. */
  record PromiseWithdrawn(Instant at, By by, PromiseId promise, CaseTextId reason)
      implements PromiseEvent {}

  /** Another member keeps the word from now on; the customer is told nothing new. */
  record PromiseHandedOver(Instant at, By by, PromiseId promise, MemberId to)
      implements PromiseEvent {}

  /**
   * The customer heard from us; the next update has a date (R22).
   *
   * @param byPlan whether the plan asks for it, with or without a promise; no in events of the time
   *     when promises alone had updates
   */
  record UpdateDated(Instant at, By by, Instant due, boolean byPlan) implements PromiseEvent {}

  /** An update was due and did not come. */
  record UpdateMissed(Instant at, By by, Instant due) implements PromiseEvent {}

  /** The customer had to write again because our answer, update or promise was overdue. */
  record CustomerChased(Instant at, By by, Instant since) implements PromiseEvent {}
}
