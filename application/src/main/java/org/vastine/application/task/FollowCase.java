package org.vastine.application.task;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTeamwork;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * Who follows a case sees it in their day, and is told how it goes on by their own rules (R12). Who
 * works on cases may ask a colleague to follow.
 */
public final class FollowCase {

  private final CaseWork work;
  private final Members members;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param member who is to follow, or not; whoever asks, where it is left out
   * @param follows whether they are to follow
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, Optional<MemberId> member, boolean follows) {}

  /** Needs the common part of casework, and the members. */
  @Inject
  public FollowCase(CaseWork work, Members members) {
    this.work = work;
    this.members = members;
  }

  /** Gives the case as it is then. Following oneself needs no more than to read. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(asking -> {
          MemberId member = command.member().orElse(asking);
          return work.change(
              actor,
              member.equals(asking) ? Permission.READ_CASES : Permission.WORK_CASES,
              command.caseId(),
              command.expected(),
              situation -> {
                CaseTeamwork teamwork = new CaseTeamwork(situation.now(), actor.by());
                if (!command.follows()) {
                  return Decision.accepted(teamwork.unfollow(situation.feedbackCase(), member));
                }
                return members.find(member).filter(Member::active).isEmpty()
                    ? Decision.refused(Refusal.Kind.INVALID, "team.member-not-found")
                    : teamwork.follow(situation.feedbackCase(), member);
              });
        });
  }
}
