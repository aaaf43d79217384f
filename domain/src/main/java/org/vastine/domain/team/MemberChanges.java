package org.vastine.domain.team;

import java.util.Collection;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * What may become of a member. Nobody edits their own role, and a workspace keeps at least one
 * admin.
 */
public final class MemberChanges {

  private MemberChanges() {}

  /** The member with another role. */
  public static Decision<Member> role(
      Member member, Role role, By by, Collection<Member> activeAdmins) {
    if (by.equals(new By.AMember(member.id()))) {
      return Decision.refused(Refusal.Kind.NOT_ALLOWED, "team.own-role");
    }
    if (!member.active()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.member-left");
    }
    if (role != Role.ADMIN && isLast(member, activeAdmins)) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.last-admin");
    }
    return Decision.accepted(
        new Member(member.id(), member.name(), member.email(), role, true, member.since()));
  }

  /** The member as one who left. */
  public static Decision<Member> left(Member member, Collection<Member> activeAdmins) {
    if (!member.active()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.member-left");
    }
    if (isLast(member, activeAdmins)) {
      return Decision.refused(Refusal.Kind.CONFLICT, "team.last-admin");
    }
    return Decision.accepted(
        new Member(
            member.id(), member.name(), member.email(), member.role(), false, member.since()));
  }

  private static boolean isLast(Member member, Collection<Member> activeAdmins) {
    return activeAdmins.stream().allMatch(admin -> admin.id().equals(member.id()))
        && !activeAdmins.isEmpty();
  }
}
