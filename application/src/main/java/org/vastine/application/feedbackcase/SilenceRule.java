package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseSilence;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What the rule about leaving cases unanswered is asked with, for one case and for many, within the
 * transaction that is open (R9).
 */
public final class SilenceRule {

  private final WorkspaceTold told;
  private final Policies policies;

  /** Needs who is known by name, and what the workspace chose. */
  @Inject
  public SilenceRule(WorkspaceTold told, Policies policies) {
    this.told = told;
    this.policies = policies;
  }

  /** Who decides about a case. */
  CaseSilence.Decider decider(Actor actor, FeedbackCase feedbackCase) {
    return new CaseSilence.Decider(
        actor.lacks(Permission.LEAD_CASES).isEmpty(), keepsAuthor(feedbackCase));
  }

  /** What stands against leaving a case unanswered. */
  Optional<CaseSilence.Hurdle> hurdle(FeedbackCase feedbackCase) {
    return CaseSilence.hurdle(feedbackCase, keepsAuthor(feedbackCase));
  }

  private boolean keepsAuthor(FeedbackCase feedbackCase) {
    return told.isNamed(feedbackCase.key().author())
        && !policies.active().choices().silence().evenNamedCustomers();
  }
}
