package org.vastine.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

final class MemberChangesTest {

  private final Member admin = member("Aino", Role.ADMIN, true);
  private final Member second = member("Bo", Role.ADMIN, true);
  private final Member responder = member("Çelik", Role.RESPONDER, true);
  private final Member left = member("Dora", Role.RESPONDER, false);

  @Test
  void a_role_is_changed_by_somebody_else_and_all_else_stays() {
    assertThat(MemberChanges.role(responder, Role.LEAD, by(admin), List.of(admin)))
        .isEqualTo(
            Decision.accepted(
                new Member(
                    responder.id(),
                    responder.name(),
                    responder.email(),
                    Role.LEAD,
                    true,
                    responder.since())));
  }

  @Test
  void nobody_changes_their_own_role_whoever_else_is_admin() {
    assertThat(MemberChanges.role(admin, Role.LEAD, by(admin), List.of(admin, second)))
        .isEqualTo(Decision.refused(Refusal.Kind.NOT_ALLOWED, "team.own-role"));
  }

  @Test
  void the_last_admin_stays_admin_and_may_be_confirmed_as_one() {
    assertThat(MemberChanges.role(admin, Role.LEAD, By.VASTINE, List.of(admin)))
        .isEqualTo(Decision.refused(Refusal.Kind.CONFLICT, "team.last-admin"));
    assertThat(MemberChanges.role(admin, Role.ADMIN, By.VASTINE, List.of(admin)))
        .isEqualTo(Decision.accepted(admin));
  }

  @Test
  void of_two_admins_one_may_leave_and_the_last_may_not() {
    assertThat(MemberChanges.left(admin, List.of(admin, second)))
        .isEqualTo(
            Decision.accepted(
                new Member(
                    admin.id(), admin.name(), admin.email(), Role.ADMIN, false, admin.since())));
    assertThat(MemberChanges.left(admin, List.of(admin)))
        .isEqualTo(Decision.refused(Refusal.Kind.CONFLICT, "team.last-admin"));
  }

  @Test
  void others_leave_while_there_is_one_admin() {
    assertThat(MemberChanges.left(responder, List.of(admin))).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void who_left_neither_changes_nor_leaves_again() {
    Decision<Member> gone = Decision.refused(Refusal.Kind.CONFLICT, "team.member-left");

    assertThat(MemberChanges.role(left, Role.LEAD, by(admin), List.of(admin))).isEqualTo(gone);
    assertThat(MemberChanges.left(left, List.of(admin))).isEqualTo(gone);
  }

  private static By by(Member member) {
    return new By.AMember(member.id());
  }

  private static Member member(String name, Role role, boolean active) {
    return new Member(
        new MemberId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        name,
        new EmailAddress("m@example.org"),
        role,
        active,
        Instant.EPOCH);
  }
}
