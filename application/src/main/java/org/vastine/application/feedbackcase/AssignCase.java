package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A case is given to a member, who is its owner from then on. */
public final class AssignCase {

  private final CaseWork work;
  private final Members members;

  /** Needs the common part of casework and the members. */
  @Inject
  public AssignCase(CaseWork work, Members members) {
    this.work = work;
    this.members = members;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param to who gets it
   */
  public record Command(CaseId caseId, ExpectedVersion expected, MemberId to) {}

  /**
   * Gives the case as it is then; taking a case for oneself needs less than giving it to somebody
   * else.
   */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    boolean toSelf = actor.member().filter(command.to()::equals).isPresent();
    return work.change(
        actor,
        toSelf ? Permission.WORK_CASES : Permission.ASSIGN_CASES,
        command.caseId(),
        command.expected(),
        situation ->
            members.find(command.to()).filter(Member::active).isEmpty()
                ? Decision.refused(Refusal.Kind.INVALID, "team.member-not-found")
                : CaseClaims.assign(
                    situation.feedbackCase(), command.to(), actor.by(), situation.now()));
  }
}
