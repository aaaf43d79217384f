package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;
import static org.vastine.application.world.Decisions.refusal;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

final class MembershipTest {

  private final TeamFixture team = new TeamFixture();
  private final Member admin = team.anAdmin();

  @Test
  void somebody_who_was_invited_joins_with_the_invited_address_and_role() {
    Member member = team.aMember(admin, "leena", Role.APPROVER);

    assertThat(member.email()).isEqualTo(new EmailAddress("leena@example.org"));
    assertThat(member.role()).isEqualTo(Role.APPROVER);
    assertThat(team.stored(member.id())).isEqualTo(member);
    accepted(team.resolveSession.handle(new ResolveSession.Command(team.signedIn(member))));
  }

  @Test
  void a_newer_invitation_takes_the_place_of_the_older() {
    InviteMember.Invited older = accepted(invite("leena@example.org", Role.RESPONDER));
    InviteMember.Invited newer = accepted(invite("leena@example.org", Role.LEAD));

    assertThat(code(join(older))).isEqualTo("team.invitation-closed");
    assertThat(accepted(join(newer)).role()).isEqualTo(Role.LEAD);
  }

  @Test
  void an_invitation_ends_after_a_week() {
    InviteMember.Invited invited = accepted(invite("leena@example.org", Role.RESPONDER));
    team.world.clock().advance(Duration.ofDays(7));

    assertThat(code(join(invited))).isEqualTo("team.invitation-expired");
  }

  @Test
  void an_address_of_a_member_is_not_invited() {
    assertThat(code(invite("aino@example.org", Role.LEAD))).isEqualTo("team.email-taken");
  }

  @Test
  void a_set_up_link_and_an_invitation_are_not_taken_for_each_other() {
    TeamFixture fresh = new TeamFixture();
    InviteMember.Invited invited = accepted(invite("leena@example.org", Role.RESPONDER));

    assertThat(
            code(
                fresh.acceptInvitation.handle(
                    new AcceptInvitation.Command(
                        fresh.setUpLink(), "Leena", TeamFixture.PASSWORD))))
        .isEqualTo("team.invitation-unknown");
    assertThat(
            code(
                team.completeSetUp.handle(
                    new CompleteSetUp.Command(
                        new Secret(invited.key().reveal()),
                        "Leena",
                        new EmailAddress("other@example.org"),
                        TeamFixture.PASSWORD))))
        .isEqualTo("team.invitation-unknown");
  }

  @Test
  void a_role_is_changed_and_audited() {
    Member member = team.aMember(admin, "leena", Role.RESPONDER);

    Member changed = accepted(change(admin, member.id(), Role.LEAD));

    assertThat(changed.role()).isEqualTo(Role.LEAD);
    assertThat(team.stored(member.id())).isEqualTo(changed);
    assertThat(team.audited()).startsWith("team.role-changed");
  }

  @Test
  void nobody_changes_their_own_role() {
    assertThat(code(change(admin, admin.id(), Role.AUDITOR))).isEqualTo("team.own-role");
    assertThat(team.stored(admin.id()).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void the_last_admin_neither_leaves_nor_loses_the_role() {
    assertThat(code(deactivate(admin, admin.id()))).isEqualTo("team.last-admin");

    Member second = team.aMember(admin, "toinen", Role.ADMIN);
    accepted(deactivate(second, admin.id()));

    assertThat(code(deactivate(second, second.id()))).isEqualTo("team.last-admin");
    assertThat(
            code(
                team.changeRole.handle(
                    Actor.vastine(team.workspace()),
                    new ChangeRole.Command(second.id(), Role.LEAD))))
        .isEqualTo("team.last-admin");
  }

  @Test
  void of_two_admins_one_may_leave() {
    team.aMember(admin, "toinen", Role.ADMIN);

    Member left = accepted(deactivate(admin, admin.id()));

    assertThat(left.active()).isFalse();
    assertThat(team.audited()).startsWith("team.member-left");
  }

  @Test
  void who_leaves_is_signed_out_everywhere_and_stays_in_the_list() {
    Member member = team.aMember(admin, "leena", Role.RESPONDER);
    Secret key = team.signedIn(member);

    accepted(deactivate(admin, member.id()));

    assertThat(code(team.resolveSession.handle(new ResolveSession.Command(key))))
        .isEqualTo("team.session-over");
    assertThat(accepted(list(admin)).members()).extracting(Member::active).contains(false);
  }

  @Test
  void who_left_neither_leaves_again_nor_changes() {
    Member member = team.aMember(admin, "leena", Role.RESPONDER);
    accepted(deactivate(admin, member.id()));

    assertThat(code(deactivate(admin, member.id()))).isEqualTo("team.member-left");
    assertThat(code(change(admin, member.id(), Role.LEAD))).isEqualTo("team.member-left");
  }

  @Test
  void an_unknown_member_is_not_found() {
    MemberId unknown = new MemberId(team.world.ids().next());

    assertThat(code(deactivate(admin, unknown))).isEqualTo("team.member-not-found");
    assertThat(code(change(admin, unknown, Role.LEAD))).isEqualTo("team.member-not-found");
  }

  @Test
  void the_list_shows_members_and_who_can_still_join() {
    accepted(invite("former@example.org", Role.RESPONDER));
    team.world.clock().advance(Duration.ofDays(8));
    accepted(invite("leena@example.org", Role.LEAD));

    ListMembers.Team listed = accepted(list(admin));

    assertThat(listed.members()).containsExactly(admin);
    assertThat(listed.invited())
        .extracting(ListMembers.Invited::email)
        .containsExactly(new EmailAddress("leena@example.org"));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void only_admins_change_the_team(Role role) {
    Member member = team.aMember(admin, "leena", role);
    Refusal needed =
        Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
            .with("permission", "change_members");

    assertThat(refusal(deactivate(member, admin.id()))).isEqualTo(needed);
    assertThat(refusal(change(member, admin.id(), Role.LEAD))).isEqualTo(needed);
    assertThat(
            refusal(
                team.inviteMember.handle(
                    team.actor(member),
                    new InviteMember.Command(new EmailAddress("x@example.org"), Role.ADMIN))))
        .isEqualTo(needed);
    accepted(list(member));
  }

  @Test
  void the_list_needs_its_permission() {
    assertThat(
            code(
                team.listMembers.handle(
                    new Actor(team.workspace(), By.VASTINE, Set.of()), new ListMembers.Command())))
        .isEqualTo("team.permission-needed");
  }

  private Decision<InviteMember.Invited> invite(String email, Role role) {
    return team.inviteMember.handle(
        team.actor(admin), new InviteMember.Command(new EmailAddress(email), role));
  }

  private Decision<Member> join(InviteMember.Invited invited) {
    return team.acceptInvitation.handle(
        new AcceptInvitation.Command(
            new Secret(invited.key().reveal()), "Leena", TeamFixture.PASSWORD));
  }

  private Decision<Member> change(Member by, MemberId whose, Role role) {
    return team.changeRole.handle(team.actor(by), new ChangeRole.Command(whose, role));
  }

  private Decision<Member> deactivate(Member by, MemberId whose) {
    return team.deactivateMember.handle(team.actor(by), new DeactivateMember.Command(whose));
  }

  private Decision<ListMembers.Team> list(Member by) {
    return team.listMembers.handle(team.actor(by), new ListMembers.Command());
  }
}
