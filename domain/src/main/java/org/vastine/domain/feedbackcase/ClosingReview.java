package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.PlaybookStep;

/**
 * What was done for a customer, looked over when the case is to end: listened, regretted, helped,
 * changed, returned. It is read from what happened, and asks nobody who was right.
 *
 * @param checks the five points, in their order
 */
public record ClosingReview(List<Check> checks) {

  /** What can be done for somebody who complains. */
  public enum Point implements Labelled {
    /** Their last words were answered. */
    LISTENED,
    /** A reply regrets what happened. */
    REGRETTED,
    /** It is solved, something was given, or a way out was offered. */
    HELPED,
    /** It is noted what would keep it from happening again. */
    CHANGED,
    /** The thread was asked whether they are content. */
    RETURNED
  }

  /**
   * One point.
   *
   * @param point what could be done
   * @param state {@code DONE}, {@code OPEN}, or {@code NOT_NEEDED}
   * @param event the place on the timeline, from 1, of what did it; empty while it is not done
   * @param at when it was done
   */
  public record Check(
      Point point, PlanProgress.State state, Optional<Integer> event, Optional<Instant> at) {}

  /** Copies the checks. */
  public ClosingReview {
    checks = List.copyOf(checks);
  }

  /**
   * Looks a case over.
   *
   * @param events all that happened to it, from its opening
   */
  public static ClosingReview of(FeedbackCase feedbackCase, List<CaseEvent> events) {
    StepFacts facts = new StepFacts(feedbackCase, events);
    return new ClosingReview(
        Stream.of(Point.values())
            .map(point ->
                doneBy(point, facts)
                    .map(event ->
                        new Check(
                            point,
                            PlanProgress.State.DONE,
                            Optional.of(event),
                            Optional.of(events.get(event - 1).at())))
                    .orElseGet(() ->
                        new Check(
                            point,
                            isNeeded(point, feedbackCase)
                                ? PlanProgress.State.OPEN
                                : PlanProgress.State.NOT_NEEDED,
                            Optional.empty(),
                            Optional.empty())))
            .toList());
  }

  /** Why nobody may say yet that all was done; empty when they may. */
  public Optional<Refusal> notExhausted() {
    String missing =
        checks.stream()
            .filter(check -> check.point() != Point.CHANGED)
            .filter(check -> check.state() == PlanProgress.State.OPEN)
            .map(check -> check.point().label())
            .collect(Collectors.joining(" "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.CONFLICT, "case.not-exhausted").with("missing", missing));
  }

  private static Optional<Integer> doneBy(Point point, StepFacts facts) {
    return switch (point) {
      case LISTENED -> facts.doneBy(PlaybookStep.REPLY);
      case REGRETTED -> facts.doneBy(PlaybookStep.APOLOGISE_ONCE);
      case HELPED -> facts.helped();
      case CHANGED -> facts.doneBy(PlaybookStep.RECORD_LESSON);
      case RETURNED -> facts.doneBy(PlaybookStep.RETURN_TO_THREAD);
    };
  }

  /** Who complains of nothing is owed no regret; who saw it all need not be told the end. */
  private static boolean isNeeded(Point point, FeedbackCase feedbackCase) {
    return switch (point) {
      case LISTENED, HELPED -> true;
      case REGRETTED, CHANGED ->
          feedbackCase.judgement().isComplaint() || feedbackCase.followUp().complained();
      case RETURNED -> CaseFollowUp.unseenEnd(feedbackCase, CaseOutcome.STILL_UNHAPPY).isPresent();
    };
  }
}
