package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.team.MemberId;

/**
 * A time that we told someone we would be back by (R21).
 *
 * @param id which promise
 * @param member who keeps it
 * @param what what was promised, in words
 * @param madeAt when we said so
 * @param due by when
 * @param warnAt when it is called to mind
 * @param state what became of it
 * @param warned whether it was called to mind since its time was last set
 * @param overdue whether its time is over while it is not kept
 * @param broken whether its time was ever over while it was not kept
 * @param moves how often it got another time
 * @param with the reply that says so
 * @param updatedAt when the customer last heard from us since its time was set
 * @param endedAt when it ceased to be open
 */
public record Promise(
    PromiseId id,
    MemberId member,
    CaseTextId what,
    Instant madeAt,
    Instant due,
    Instant warnAt,
    PromiseState state,
    boolean warned,
    boolean overdue,
    boolean broken,
    int moves,
    Optional<DeliveryId> with,
    Optional<Instant> updatedAt,
    Optional<Instant> endedAt) {

  /** Refuses a promise whose time was over when it was made, and one that ends without an end. */
  public Promise {
    if (!due.isAfter(madeAt) || warnAt.isAfter(due)) {
      throw new IllegalArgumentException("a promise needs time: " + madeAt + " to " + due);
    }
    if ((state == PromiseState.OPEN) == endedAt.isPresent()) {
      throw new IllegalArgumentException("a promise is open until it ends: " + state);
    }
  }

  /** Whether it is still to be kept. */
  public boolean isOpen() {
    return state == PromiseState.OPEN;
  }

  /** Whether it was kept by the time that was last named. */
  public boolean isKeptInTime() {
    return state == PromiseState.KEPT && !broken;
  }

  static Promise of(PromiseEvent.PromiseMade made) {
    return new Promise(
        made.promise(),
        made.member(),
        made.what(),
        made.at(),
        made.due(),
        made.warnAt(),
        PromiseState.OPEN,
        false,
        false,
        false,
        0,
        made.with(),
        Optional.empty(),
        Optional.empty());
  }

  Promise moved(Instant to, Instant warning) {
    return new Promise(
        id,
        member,
        what,
        madeAt,
        to,
        warning,
        state,
        false,
        false,
        broken,
        moves + 1,
        with,
        Optional.empty(),
        endedAt);
  }

  Promise keptBy(MemberId other) {
    return new Promise(
        id, other, what, madeAt, due, warnAt, state, warned, overdue, broken, moves, with,
        updatedAt, endedAt);
  }

  Promise calledToMind() {
    return new Promise(
        id, member, what, madeAt, due, warnAt, state, true, overdue, broken, moves, with, updatedAt,
        endedAt);
  }

  Promise late() {
    return new Promise(
        id, member, what, madeAt, due, warnAt, state, true, true, true, moves, with, updatedAt,
        endedAt);
  }

  Promise updated(Instant at) {
    return new Promise(
        id,
        member,
        what,
        madeAt,
        due,
        warnAt,
        state,
        warned,
        overdue,
        broken,
        moves,
        with,
        Optional.of(at),
        endedAt);
  }

  Promise ended(PromiseState how, Instant at) {
    return new Promise(
        id,
        member,
        what,
        madeAt,
        due,
        warnAt,
        how,
        warned,
        overdue,
        broken,
        moves,
        with,
        updatedAt,
        Optional.of(at));
  }
}
