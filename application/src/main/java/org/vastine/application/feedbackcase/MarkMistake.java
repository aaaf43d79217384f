package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseMistake;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member says that the cause of a case was a misunderstanding of the customer, or that it was
 * none after all (R23).
 */
public final class MarkMistake {

  private final CaseWork work;
  private final Preventions preventions;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param marked whether it was one
   */
  public record Command(CaseId caseId, ExpectedVersion expected, boolean marked) {}

  /** Needs the common part of casework, and what was learnt. */
  @Inject
  public MarkMistake(CaseWork work, Preventions preventions) {
    this.work = work;
    this.preventions = preventions;
  }

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
                  CaseMistake rules = new CaseMistake(situation.now());
                  FeedbackCase it = situation.feedbackCase();
                  return command.marked()
                      ? rules.mark(it, member, actor.by())
                      : rules
                          .unmark(it, member, actor.by())
                          .map(events -> {
                            preventions.remove(it.id());
                            return events;
                          });
                }));
  }
}
