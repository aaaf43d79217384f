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
import org.vastine.domain.team.Role;

/** A member is trusted with more or less than before; never by oneself, and one admin stays. */
public final class ChangeRole {

  private final Permitted permitted;
  private final Members members;
  private final TeamAudit audit;
  private final RecentTokens recent;

  /** Needs members and the audit log. */
  @Inject
  public ChangeRole(Permitted permitted, Members members, TeamAudit audit, RecentTokens recent) {
    this.permitted = permitted;
    this.members = members;
    this.audit = audit;
    this.recent = recent;
  }

  /**
   * What is asked.
   *
   * @param member whose role
   * @param role the new one
   */
  public record Command(MemberId member, Role role) {}

  /** Gives the member as they are then. */
  public Decision<Member> handle(Actor actor, Command command) {
    Decision<Member> decision =
        permitted.decide(actor, Permission.CHANGE_MEMBERS, () -> changed(actor, command));
    recent.forget(actor.workspace());
    return decision;
  }

  private Decision<Member> changed(Actor actor, Command command) {
    List<Member> admins = members.lockActiveAdmins();
    return members
        .find(command.member())
        .<Decision<Member>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "team.member-not-found"))
        .then(member -> MemberChanges.role(member, command.role(), actor.by(), admins))
        .map(member -> stored(actor, member));
  }

  private Member stored(Actor actor, Member member) {
    members.store(member);
    audit.changed(actor.by(), "role-changed", member.id(), Map.of("role", member.role().label()));
    return member;
  }
}
