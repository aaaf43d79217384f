package org.vastine.application.community;

import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseCommunity;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member ends the community's time for a case, without taking the case up (R10). */
public final class TakeBackFromCommunity {

  private final CaseWork work;

  /** What is asked, on the version that was looked at. */
  public record Command(CaseId caseId, ExpectedVersion expected) {}

  /** Needs the common part of casework. */
  @Inject
  public TakeBackFromCommunity(CaseWork work) {
    this.work = work;
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
                situation ->
                    new CaseCommunity(situation.now())
                        .takeBack(situation.feedbackCase(), member, actor.by())));
  }
}
