package org.vastine.application.handoff;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** A call or a visit is not made, with a reason (R17). */
public final class DropContact {

  private final ContactWork work;

  /** Needs what all steps need. */
  @Inject
  public DropContact(ContactWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param contact which call or visit
   * @param reason why not
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, ContactId contact, String reason) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        command.caseId(),
        command.expected(),
        command.reason(),
        (rules, situation, member, reason) ->
            rules.drop(situation.feedbackCase(), member, command.contact(), reason, actor.by()));
  }
}
