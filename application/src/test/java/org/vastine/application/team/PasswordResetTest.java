package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;
import static org.vastine.application.world.Decisions.refusal;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

final class PasswordResetTest {

  private static final Secret NEW_PASSWORD = new Secret("sininen-tiira-9");

  private final TeamFixture team = new TeamFixture();
  private final Member admin = team.anAdmin();
  private final Member member = team.aMember(admin, "leena", Role.RESPONDER);

  @Test
  void who_forgot_the_password_sets_a_new_one_and_signs_in_with_it() {
    Secret link = link();

    assertThat(accepted(used(link))).isEqualTo(member);

    accepted(signIn(NEW_PASSWORD));
    assertThat(code(signIn(TeamFixture.PASSWORD))).isEqualTo("team.sign-in-failed");
  }

  @Test
  void the_old_password_works_until_the_link_is_used() {
    offered();

    accepted(signIn(TeamFixture.PASSWORD));
  }

  @Test
  void who_is_signed_in_as_the_member_is_signed_out() {
    Secret key = team.signedIn(member);
    Secret admins = team.signedIn(admin);

    accepted(used(link()));

    assertThat(code(team.resolveSession.handle(new ResolveSession.Command(key))))
        .isEqualTo("team.session-over");
    accepted(team.resolveSession.handle(new ResolveSession.Command(admins)));
  }

  @Test
  void failed_attempts_to_remember_are_forgotten() {
    for (int attempt = 0; attempt < 50; attempt++) {
      signIn(new Secret("not this one " + attempt));
    }
    assertThat(code(signIn(TeamFixture.PASSWORD))).isEqualTo("team.sign-in-throttled");

    accepted(used(link()));

    accepted(
        team.signIn.handle(
            new SignIn.Command(TeamFixture.SLUG, member.email(), NEW_PASSWORD, "192.0.2.2")));
  }

  @Test
  void a_link_works_once() {
    Secret link = link();
    accepted(used(link));

    assertThat(code(used(link))).isEqualTo("team.reset-closed");
  }

  @Test
  void a_link_ends_after_a_day() {
    Secret link = link();
    team.world.clock().advance(Duration.ofDays(1));

    assertThat(code(used(link))).isEqualTo("team.reset-expired");
    accepted(signIn(TeamFixture.PASSWORD));
  }

  @Test
  void a_newer_link_takes_the_place_of_the_older() {
    Secret older = link();
    Secret newer = link();

    assertThat(code(used(older))).isEqualTo("team.reset-closed");
    accepted(used(newer));
  }

  @Test
  void a_password_that_is_refused_leaves_the_link_as_it_was() {
    Secret link = link();

    assertThat(
            code(
                team.resetPassword.handle(
                    new ResetPassword.Command(link, new Secret("too short")))))
        .isEqualTo("team.password-too-short");
    accepted(used(link));
  }

  @Test
  void what_is_no_link_is_not_known() {
    String link = link().value();

    assertThat(code(used(new Secret("nonsense")))).isEqualTo("team.reset-unknown");
    assertThat(code(used(new Secret(link + "x")))).isEqualTo("team.reset-unknown");
    assertThat(code(used(new Secret(link.replace("vsr_", "vsi_")))))
        .isEqualTo("team.reset-unknown");
  }

  @Test
  void both_ends_are_audited_without_the_key() {
    accepted(used(link()));

    assertThat(team.audited()).startsWith("team.password-reset", "team.password-reset-offered");
  }

  @Test
  void who_left_gets_no_link_and_can_use_none() {
    Secret link = link();
    accepted(
        team.deactivateMember.handle(team.actor(admin), new DeactivateMember.Command(member.id())));

    assertThat(code(offer(admin, member.id()))).isEqualTo("team.member-left");
    assertThat(code(used(link))).isEqualTo("team.member-left");
  }

  @Test
  void an_unknown_member_is_not_found() {
    assertThat(code(offer(admin, new MemberId(team.world.ids().next()))))
        .isEqualTo("team.member-not-found");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void only_admins_make_links(Role role) {
    Member other = team.aMember(admin, "toinen", role);

    assertThat(refusal(offer(other, member.id())))
        .isEqualTo(
            Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
                .with("permission", "change_members"));
  }

  private Decision<OfferPasswordReset.Offered> offer(Member by, MemberId whose) {
    return team.offerPasswordReset.handle(team.actor(by), new OfferPasswordReset.Command(whose));
  }

  private OfferPasswordReset.Offered offered() {
    return accepted(offer(admin, member.id()));
  }

  private Secret link() {
    return new Secret(offered().key().reveal());
  }

  private Decision<Member> used(Secret link) {
    return team.resetPassword.handle(new ResetPassword.Command(link, NEW_PASSWORD));
  }

  private Decision<SignIn.SignedIn> signIn(Secret password) {
    return team.signIn.handle(
        new SignIn.Command(TeamFixture.SLUG, member.email(), password, "192.0.2.1"));
  }
}
