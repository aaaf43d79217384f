package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.mention.Audience;

/**
 * The way from a solution back to the thread where it all began (R25).
 *
 * @param began who could see the mention that opened the case
 * @param solvedAt when it was solved; empty while it is not
 * @param complained whether the customer complained in earlier words, on whichever way they came;
 *     once the concern is solved, in its latest ones as well
 * @param due by when the thread is asked; empty where nobody has to be
 * @param missed whether that moment passed without
 * @param sending the question that is on its way
 * @param askedAt when it was to be seen in the thread
 * @param silentAt from when on no answer counts as one
 * @param waived whether it was decided not to go back, with a reason
 * @param proposed how the case seems to end
 */
public record FollowUp(
    Audience began,
    Optional<Instant> solvedAt,
    boolean complained,
    Optional<Instant> due,
    boolean missed,
    Optional<DeliveryId> sending,
    Optional<Instant> askedAt,
    Optional<Instant> silentAt,
    boolean waived,
    Optional<CaseOutcome> proposed) {

  /** Nothing solved yet, on a case that began so. */
  public static FollowUp notYet(Audience began) {
    return new FollowUp(
        began,
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** Whether the concern is solved. */
  public boolean isSolved() {
    return solvedAt.isPresent();
  }

  /** Whether the thread is still to be asked. */
  public boolean isOwed() {
    return due.isPresent() && askedAt.isEmpty() && !waived;
  }

  /** By when the thread is to be asked; empty while nobody has to. */
  public Optional<Instant> owedBy() {
    return due.filter(_ -> isOwed());
  }

  /** When time next has something to say about it. */
  Optional<Instant> nextAt() {
    return isOwed() ? due.filter(_ -> !missed) : silentAt.filter(_ -> proposed.isEmpty());
  }

  FollowUp after(FollowUpEvent event) {
    return switch (event) {
      case FollowUpEvent.Solved solved ->
          new FollowUp(
              began,
              Optional.of(solved.at()),
              complained || solved.complained(),
              solved.returnDue(),
              false,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              false,
              Optional.empty());
      case FollowUpEvent.SolutionTakenBack _ -> notYet(began).complained(complained);
      case FollowUpEvent.FollowUpQueued queued -> sending(Optional.of(queued.delivery()));
      case FollowUpEvent.FollowUpSent sent -> asked(sent);
      case FollowUpEvent.FollowUpWaived _ ->
          new FollowUp(
              began, solvedAt, complained, due, missed, sending, askedAt, silentAt, true, proposed);
      case FollowUpEvent.FollowUpMissed _ ->
          new FollowUp(
              began, solvedAt, complained, due, true, sending, askedAt, silentAt, waived, proposed);
      case FollowUpEvent.OutcomeProposed outcome ->
          new FollowUp(
              began,
              solvedAt,
              complained,
              due,
              missed,
              sending,
              askedAt,
              silentAt,
              waived,
              Optional.of(outcome.outcome()));
    };
  }

  /** Other words are judged: what these were, a correction included, is remembered. */
  FollowUp after(Judgement earlier) {
    return complained(complained || earlier.isComplaint());
  }

  /** The case is open again: where nobody had to go back yet, that is to be decided anew. */
  FollowUp reopened() {
    return waived && due.isEmpty()
        ? new FollowUp(
            began, solvedAt, complained, due, missed, sending, askedAt, silentAt, false, proposed)
        : this;
  }

  /** A reply never reached the thread. */
  FollowUp withoutReply(DeliveryId delivery) {
    return sending.equals(Optional.of(delivery)) ? sending(Optional.empty()) : this;
  }

  private FollowUp complained(boolean ever) {
    return new FollowUp(
        began, solvedAt, ever, due, missed, sending, askedAt, silentAt, waived, proposed);
  }

  private FollowUp sending(Optional<DeliveryId> delivery) {
    return new FollowUp(
        began, solvedAt, complained, due, missed, delivery, askedAt, silentAt, waived, proposed);
  }

  private FollowUp asked(FollowUpEvent.FollowUpSent sent) {
    return new FollowUp(
        began,
        solvedAt,
        complained,
        due,
        missed,
        Optional.empty(),
        Optional.of(sent.at()),
        Optional.of(sent.silentAt()),
        waived,
        proposed);
  }
}
