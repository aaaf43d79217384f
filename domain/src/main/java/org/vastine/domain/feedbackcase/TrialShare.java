package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.policy.ObligationShare.Ending;
import org.vastine.domain.policy.Plan;

/**
 * How many of one style were answered in a trial, against what the policy asks (R9). What may go
 * unanswered is counted apart from what is owed.
 *
 * @param owed those that had to be answered, and are settled: answered, left by decision, or left
 *     by nobody's until their time was over
 * @param asked the percentages that the policy asks of these, added up
 * @param may how many may go unanswered
 * @param mayAnswered how many of these got a reply
 */
public record TrialShare(ObligationShare owed, long asked, int may, int mayAnswered) {

  static final TrialShare NONE = new TrialShare(new ObligationShare(0, 0, 0), 0, 0, 0);

  /** What the policy asks of all that are settled, in whole percent, rounded up; 0 without any. */
  public int askedPercent() {
    return owed.settled() == 0 ? 0 : (int) Math.ceilDiv(asked, (long) owed.settled());
  }

  /** Whether as many are answered as the policy asks. */
  public boolean isKept() {
    return owed.answered() * 100L >= asked;
  }

  /** This share with one more case; who still has time counts neither as answered nor as left. */
  TrialShare and(Plan plan, TrialCase one, Instant until) {
    int least = plan.obligation().leastPercent();
    if (least == 0) {
      boolean answered = one.ending().equals(Optional.of(Ending.ANSWERED));
      return new TrialShare(owed, asked, may + 1, mayAnswered + (answered ? 1 : 0));
    }
    Optional<Ending> overdue =
        until.isAfter(plan.firstReplyDue()) ? Optional.of(Ending.NEGLECTED) : Optional.empty();
    return one.ending()
        .or(() -> overdue)
        .map(how -> new TrialShare(owed.and(how), asked + least, may, mayAnswered))
        .orElse(this);
  }
}
