package org.vastine.application.community;

import jakarta.inject.Inject;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseCommunity;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member says whether somebody else's answer is a good one (R10). */
public final class JudgeAnswer {

  private final CaseWork work;

  /**
   * What is asked.
   *
   * @param caseId the asker's case
   * @param expected the version that was looked at
   * @param answer the mention that answers
   * @param good whether it is a good answer
   */
  public record Command(CaseId caseId, ExpectedVersion expected, MentionId answer, boolean good) {}

  /** Needs the common part of casework. */
  @Inject
  public JudgeAnswer(CaseWork work) {
    this.work = work;
  }

  /** Gives the case as it is then: a wrong answer makes it ours at once. */
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
                        .judge(
                            situation.feedbackCase(),
                            member,
                            command.answer(),
                            command.good(),
                            actor.by())));
  }
}
