package org.vastine.application.handoff;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.ContactId;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** A call or a visit was done, with an outcome (R17). */
public final class FinishContact {

  private final ContactWork work;

  /** Needs what all steps need. */
  @Inject
  public FinishContact(ContactWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param contact which call or visit
   * @param outcome how it went
   * @param note the same in words
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      ContactId contact,
      ContactOutcome outcome,
      String note) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        command.caseId(),
        command.expected(),
        command.note(),
        (rules, situation, member, note) ->
            rules.done(
                situation.feedbackCase(),
                member,
                command.contact(),
                command.outcome(),
                note,
                actor.by()));
  }
}
