package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.PlaybookStep;

/**
 * How far the plan of a case has come. A step is done by what really happened, never by the case
 * having ended; so the next one is always something that somebody can do now.
 *
 * @param steps what the plan asks for, in its order
 */
public record PlanProgress(List<Stand> steps) {

  /** What a reply says, as against what is done beside it. */
  public static final Set<PlaybookStep> SAID_IN_REPLY =
      Set.copyOf(
          EnumSet.of(
              PlaybookStep.THANK,
              PlaybookStep.APOLOGISE_ONCE,
              PlaybookStep.OFFER_SOLUTION,
              PlaybookStep.REGRET_CONFUSION,
              PlaybookStep.EXPLAIN_PROFESSIONALLY,
              PlaybookStep.SAY_WHAT_HAPPENS,
              PlaybookStep.NAME_TIME_OF_RETURN,
              PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE,
              PlaybookStep.STAY_NEUTRAL));

  /** What is still worth doing once a case has ended. */
  private static final Set<PlaybookStep> BEYOND_THE_END =
      EnumSet.of(PlaybookStep.ALERT_OWNER, PlaybookStep.KEEP_EVIDENCE, PlaybookStep.RECORD_LESSON);

  /** Where a step stands. */
  public enum State implements Labelled {
    /** It was done. */
    DONE,
    /** It is what to do now; of one step at most. */
    NEXT,
    /** It is not done yet. */
    OPEN,
    /** It was not done, and nothing asks for it any more. */
    NOT_NEEDED
  }

  /**
   * One step.
   *
   * @param step what is asked for
   * @param state where it stands
   * @param event the place on the timeline, from 1, of what did it; empty while it is not done, and
   *     where no event of the case tells it
   * @param at when it was done
   */
  public record Stand(
      PlaybookStep step, State state, Optional<Integer> event, Optional<Instant> at) {}

  /** Copies the steps. */
  public PlanProgress {
    steps = List.copyOf(steps);
  }

  /**
   * How far a case has come.
   *
   * @param events all that happened to it, from its opening
   * @param alarmTold when somebody was first told of it as a threat or as urgent
   */
  public static PlanProgress of(
      FeedbackCase feedbackCase, List<CaseEvent> events, Optional<Instant> alarmTold) {
    StepFacts facts = new StepFacts(feedbackCase, events);
    List<Stand> stands = new ArrayList<>();
    boolean nextFound = feedbackCase.isEnded();
    for (PlaybookStep step : feedbackCase.duty().steps()) {
      Optional<Stand> done =
          step == PlaybookStep.ALERT_OWNER
              ? alarmTold.map(at -> new Stand(step, State.DONE, Optional.empty(), Optional.of(at)))
              : facts.doneBy(step).map(event -> done(step, event, events));
      State otherwise = undone(feedbackCase, step, nextFound);
      nextFound = nextFound || (done.isEmpty() && otherwise == State.NEXT);
      stands.add(
          done.orElseGet(() -> new Stand(step, otherwise, Optional.empty(), Optional.empty())));
    }
    return new PlanProgress(stands);
  }

  private static Stand done(PlaybookStep step, int event, List<CaseEvent> events) {
    return new Stand(step, State.DONE, Optional.of(event), Optional.of(events.get(event - 1).at()));
  }

  private static State undone(FeedbackCase feedbackCase, PlaybookStep step, boolean nextFound) {
    if (isNeeded(feedbackCase, step)) {
      return nextFound || !canBeDoneNow(feedbackCase, step) ? State.OPEN : State.NEXT;
    }
    return State.NOT_NEEDED;
  }

  private static boolean isNeeded(FeedbackCase feedbackCase, PlaybookStep step) {
    FollowUp wayBack = feedbackCase.followUp();
    boolean nobodyGoesBack = wayBack.waived() || (wayBack.isSolved() && wayBack.due().isEmpty());
    return !(feedbackCase.isEnded() && !BEYOND_THE_END.contains(step))
        && !(step == PlaybookStep.RETURN_TO_THREAD && nobodyGoesBack);
  }

  /** What a reply left out waits for the next one: nobody writes again only to say it. */
  private static boolean canBeDoneNow(FeedbackCase feedbackCase, PlaybookStep step) {
    return !(SAID_IN_REPLY.contains(step) && feedbackCase.hasAnswer());
  }
}
