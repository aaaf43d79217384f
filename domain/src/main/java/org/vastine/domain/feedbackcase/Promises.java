package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The word that we gave on a case, and what is due because of it (R21, R22).
 *
 * @param all every promise, in the order of making
 * @param updateDue when the customer hears from us next at the latest; there whenever a promise is
 *     open, and without one where the plan asks for updates as long as the concern is unsolved
 * @param updateMissed whether that moment passed, or a promise broke, and no update was sent since
 * @param byPlan whether that moment stands by the plan, with or without a promise
 * @param chases how often the customer had to write again because we did not come back in time
 * @param chasing whether they did so and have no answer since
 */
public record Promises(
    List<Promise> all,
    Optional<Instant> updateDue,
    boolean updateMissed,
    boolean byPlan,
    int chases,
    boolean chasing) {

  /** No word given. */
  static final Promises NONE = new Promises(List.of(), Optional.empty(), false, false, 0, false);

  /** Copies the promises. */
  public Promises {
    all = List.copyOf(all);
  }

  /** Those still to be kept. */
  public List<Promise> open() {
    return all.stream().filter(Promise::isOpen).toList();
  }

  /** Whether any is still to be kept. */
  public boolean anyOpen() {
    return all.stream().anyMatch(Promise::isOpen);
  }

  /** One of them. */
  public Optional<Promise> find(PromiseId id) {
    return all.stream().filter(promise -> promise.id().equals(id)).findFirst();
  }

  /** What is due first: a promise or an update; empty while nothing is. */
  public Optional<Instant> nextDue() {
    return Stream.concat(all.stream().filter(Promise::isOpen).map(Promise::due), updateDue.stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * By when the customer is to hear from us, of what they have not heard since: an open promise,
   * the next update. Whoever writes after any of these is late with it (R15).
   */
  public List<Instant> wordDue() {
    Stream<Instant> unheard =
        all.stream()
            .filter(Promise::isOpen)
            .filter(promise -> promise.updatedAt().filter(promise.due()::isBefore).isEmpty())
            .map(Promise::due);
    return Stream.concat(unheard, updateDue.stream()).toList();
  }

  /** When time next has something to say about them. */
  Optional<Instant> nextAt() {
    Stream<Instant> warnings =
        all.stream().filter(promise -> promise.isOpen() && !promise.warned()).map(Promise::warnAt);
    Stream<Instant> ends =
        all.stream().filter(promise -> promise.isOpen() && !promise.overdue()).map(Promise::due);
    Stream<Instant> updates = updateMissed ? Stream.empty() : updateDue.stream();
    return Stream.of(warnings, ends, updates).flatMap(each -> each).min(Comparator.naturalOrder());
  }

  /** Since when a customer who writes at this moment had to wait for us too long. */
  Optional<Instant> waitingInVainSince(Instant moment) {
    return nextDue().filter(moment::isAfter);
  }

  Promises after(PromiseEvent event) {
    return switch (event) {
      case PromiseEvent.PromiseMade made -> made(made);
      case PromiseEvent.PromiseMoved moved ->
          changed(moved.promise(), promise -> promise.moved(moved.due(), moved.warnAt()));
      case PromiseEvent.PromiseWarned warned -> changed(warned.promise(), Promise::calledToMind);
      case PromiseEvent.PromiseBroken broken -> broken(broken);
      case PromiseEvent.PromiseKept kept -> ended(kept.promise(), PromiseState.KEPT, kept.at());
      case PromiseEvent.PromiseWithdrawn withdrawn ->
          ended(withdrawn.promise(), PromiseState.WITHDRAWN, withdrawn.at());
      case PromiseEvent.PromiseHandedOver given ->
          changed(given.promise(), promise -> promise.keptBy(given.to()));
      case PromiseEvent.UpdateDated dated ->
          new Promises(all, Optional.of(dated.due()), false, dated.byPlan(), chases, chasing);
      case PromiseEvent.UpdateMissed _ ->
          new Promises(all, updateDue, true, byPlan, chases, chasing);
      case PromiseEvent.CustomerChased _ ->
          new Promises(all, updateDue, updateMissed, byPlan, chases + 1, true);
    };
  }

  /** The customer heard from us, in another reply than the one that gave the word. */
  Promises afterReply(DeliveryId delivery, Instant at) {
    return mapped(promise ->
        promise.isOpen() && !promise.with().equals(Optional.of(delivery))
            ? promise.updated(at)
            : promise);
  }

  /** A reply never reached the customer: what it promised was not said. */
  Promises withoutReply(DeliveryId delivery, Instant at) {
    return mapped(promise ->
            promise.isOpen() && promise.with().equals(Optional.of(delivery))
                ? promise.ended(PromiseState.UNSAID, at)
                : promise)
        .settled();
  }

  private Promises made(PromiseEvent.PromiseMade made) {
    List<Promise> more = Stream.concat(all.stream(), Stream.of(Promise.of(made))).toList();
    Instant next = updateDue.filter(due -> due.isBefore(made.updateDue())).orElse(made.updateDue());
    return new Promises(more, Optional.of(next), updateMissed, byPlan, chases, chasing);
  }

  /** The customer is told that it takes longer, at once. */
  private Promises broken(PromiseEvent.PromiseBroken broken) {
    Instant due = updateDue.filter(at -> at.isBefore(broken.due())).orElse(broken.due());
    List<Promise> late = changed(broken.promise(), Promise::late).all;
    return new Promises(late, Optional.of(due), true, byPlan, chases, chasing);
  }

  private Promises ended(PromiseId id, PromiseState how, Instant at) {
    return changed(id, promise -> promise.ended(how, at)).settled();
  }

  private Promises changed(PromiseId id, UnaryOperator<Promise> change) {
    return mapped(promise -> promise.id().equals(id) ? change.apply(promise) : promise);
  }

  private Promises mapped(UnaryOperator<Promise> change) {
    return new Promises(
        all.stream().map(change).toList(), updateDue, updateMissed, byPlan, chases, chasing);
  }

  /** The customer's last word is answered: they chase us no more. */
  Promises answered() {
    return new Promises(all, updateDue, updateMissed, byPlan, chases, false);
  }

  /** The concern is solved, or the case has ended: the plan asks for no more updates. */
  Promises withoutPlan() {
    return new Promises(all, updateDue, updateMissed, false, chases, chasing).settled();
  }

  /** Where no word is out and the plan asks for none, no update is due. */
  private Promises settled() {
    return anyOpen() || byPlan
        ? this
        : new Promises(all, Optional.empty(), false, false, chases, chasing);
  }
}
