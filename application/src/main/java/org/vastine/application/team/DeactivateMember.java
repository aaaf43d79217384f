package org.vastine.application.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberChanges;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member leaves: they can no longer sign in, their sessions end and their tokens stop, and they
 * stay on the timelines. The last admin cannot leave.
 */
public final class DeactivateMember {

  private final Permitted permitted;
  private final Members members;
  private final Sessions sessions;
  private final TeamAudit audit;
  private final RecentTokens recent;

  /** Needs members, their sessions and the audit log. */
  @Inject
  public DeactivateMember(
      Permitted permitted,
      Members members,
      Sessions sessions,
      TeamAudit audit,
      RecentTokens recent) {
    this.permitted = permitted;
    this.members = members;
    this.sessions = sessions;
    this.audit = audit;
    this.recent = recent;
  }

  /**
   * What is asked.
   *
   * @param member who leaves
   */
  public record Command(MemberId member) {}

  /** Gives the member as they are then. */
  public Decision<Member> handle(Actor actor, Command command) {
    Decision<Member> decision =
        permitted.decide(actor, Permission.CHANGE_MEMBERS, () -> left(actor, command));
    recent.forget(actor.workspace());
    return decision;
  }

  private Decision<Member> left(Actor actor, Command command) {
    List<Member> admins = members.lockActiveAdmins();
    return members
        .find(command.member())
        .<Decision<Member>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "team.member-not-found"))
        .then(member -> MemberChanges.left(member, admins))
        .map(member -> stored(actor, member));
  }

  private Member stored(Actor actor, Member member) {
    members.store(member);
    sessions.endAllOf(member.id());
    audit.changed(actor.by(), "member-left", member.id(), Map.of());
    return member;
  }
}
