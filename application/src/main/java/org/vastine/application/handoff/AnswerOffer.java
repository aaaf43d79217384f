package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member notes what the customer said to the offer to go on in private (R17). */
public final class AnswerOffer {

  private final CaseWork work;

  /** Needs the common part of casework. */
  @Inject
  public AnswerOffer(CaseWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param accepted whether the customer goes on in private
   * @param way which way they chose, where they accepted and named one
   * @param note what was said, where the customer declined
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      boolean accepted,
      Optional<HandOffWay> way,
      Optional<String> note) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation -> {
                  CaseHandOff rules = new CaseHandOff(situation.now());
                  return command.accepted()
                      ? rules.accept(situation.feedbackCase(), member, command.way(), actor.by())
                      : rules.refuse(
                          situation.feedbackCase(),
                          member,
                          work.keep(command.caseId(), command.note()),
                          actor.by());
                }));
  }
}
