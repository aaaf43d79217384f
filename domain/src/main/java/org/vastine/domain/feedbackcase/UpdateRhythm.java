package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;

/**
 * How often a customer who waits hears from us (R22): as long as a promise is open, and, where the
 * playbook has a target for updates, as long as the concern is unsolved.
 *
 * @param policy the active response policy
 */
public record UpdateRhythm(ResponsePolicy policy) {

  /** When the customer hears from us next at the latest, when they hear from us now. */
  public Instant next(FeedbackCase feedbackCase, Instant now) {
    return after(feedbackCase, now, every(feedbackCase));
  }

  /**
   * Whether an update is due so soon that its words are prepared: when so much of the time between
   * two updates is over as the policy says that promises are called to mind, and while one is
   * overdue.
   */
  public boolean isNear(FeedbackCase feedbackCase, Instant now) {
    int left = 100 - policy.work().followThrough().warnAtPercent();
    Duration rest = every(feedbackCase).multipliedBy(left).dividedBy(100);
    return !feedbackCase.isEnded()
        && feedbackCase
            .promises()
            .updateDue()
            .filter(due ->
                feedbackCase.promises().updateMissed()
                    || !after(feedbackCase, now, rest).isBefore(due))
            .isPresent();
  }

  /**
   * Whether the plan asks for updates without a promise: the concern is unsolved, and we do not
   * wait for facts that the customer was asked for.
   */
  boolean byPlan(FeedbackCase feedbackCase) {
    return !feedbackCase.isEnded()
        && !feedbackCase.followUp().isSolved()
        && feedbackCase.factRequests().asked().isEmpty()
        && playbook(feedbackCase).targets().update().isPresent();
  }

  private Duration every(FeedbackCase feedbackCase) {
    return playbook(feedbackCase)
        .targets()
        .update()
        .orElseGet(() -> policy.work().followThrough().updateEvery());
  }

  /** On the clock of the playbook where that has a target, in opening hours elsewhere. */
  private Instant after(FeedbackCase feedbackCase, Instant from, Duration time) {
    Playbook playbook = playbook(feedbackCase);
    return playbook.targets().update().isPresent()
        ? policy.dueAfter(playbook, from, time)
        : policy.calendar().plus(from, time);
  }

  private Playbook playbook(FeedbackCase feedbackCase) {
    return policy.playbookFor(feedbackCase.duty().playbook(), feedbackCase.judgement().style());
  }
}
