package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseGoodwill;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;

/**
 * Whether a threat locks what is given: on the case itself, or on another one of the same author
 * (R31). Works within the transaction that is open.
 */
public final class ThreatLock {

  private final Cases cases;
  private final Policies policies;

  /** Needs the cases of an author, and what the workspace chose. */
  @Inject
  public ThreatLock(Cases cases, Policies policies) {
    this.cases = cases;
    this.policies = policies;
  }

  /** The rules of giving on a case at a moment. */
  CaseGoodwill rules(FeedbackCase feedbackCase, Instant now) {
    return new CaseGoodwill(
        now,
        policies.active().choices().apology().remedyUnderThreat(),
        elsewhere(feedbackCase).isPresent());
  }

  /** Another case on which the author's threat stands. */
  Optional<CaseId> elsewhere(FeedbackCase feedbackCase) {
    return cases.threatOf(feedbackCase.key().author(), feedbackCase.id());
  }
}
