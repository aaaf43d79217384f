package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;
import static org.vastine.application.world.Decisions.refusal;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Role;

final class SignInTest {

  private static final Secret WRONG = new Secret("vihreä-lokki-8");

  private final TeamFixture team = new TeamFixture();
  private final Member admin = team.anAdmin();

  @Test
  void the_right_password_opens_a_session() {
    SignIn.SignedIn signedIn = accepted(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.1"));

    assertThat(signedIn.member()).isEqualTo(admin);
    assertThat(resolved(new Secret(signedIn.key().reveal())))
        .isEqualTo(Decision.accepted(team.actor(admin)));
    assertThat(team.audited()).startsWith("team.signed-in");
  }

  @Test
  void a_password_works_in_either_unicode_form() {
    Member member = team.aMember(admin, "paavo", Role.RESPONDER);
    Secret composed = new Secret("pässinpää-1234");
    Secret decomposed = new Secret("pa\u0308ssinpa\u0308a\u0308-1234");
    team.inside(() -> {
      team.world.members().setPassword(member.id(), team.world.passwords().hash(composed));
      return member;
    });

    accepted(attempt(member.email(), decomposed, "192.0.2.1"));
  }

  @Test
  void wrong_password_unknown_member_and_unknown_workspace_cannot_be_told_apart() {
    int before = team.world.passwords().compared();

    Refusal wrong = refusal(attempt(admin.email(), WRONG, "192.0.2.1"));
    Refusal nobody = refusal(attempt(new EmailAddress("nobody@example.org"), WRONG, "192.0.2.1"));
    Refusal nowhere =
        refusal(
            team.signIn.handle(new SignIn.Command("nowhere", admin.email(), WRONG, "192.0.2.1")));

    assertThat(wrong).isEqualTo(Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.sign-in-failed"));
    assertThat(nobody).isEqualTo(wrong);
    assertThat(nowhere).isEqualTo(wrong);
    assertThat(team.world.passwords().compared() - before).isEqualTo(3);
  }

  @Test
  void a_member_who_left_cannot_sign_in() {
    Member member = team.aMember(admin, "leena", Role.RESPONDER);
    accepted(
        team.deactivateMember.handle(team.actor(admin), new DeactivateMember.Command(member.id())));

    assertThat(code(attempt(member.email(), TeamFixture.PASSWORD, "192.0.2.1")))
        .isEqualTo("team.sign-in-failed");
  }

  @Test
  void after_five_failures_one_waits_even_with_the_right_password_and_is_told_until_when() {
    for (int number = 0; number < 5; number++) {
      assertThat(code(attempt(admin.email(), WRONG, "192.0.2." + number)))
          .isEqualTo("team.sign-in-failed");
      team.world.clock().advance(Duration.ofMinutes(1));
    }
    int before = team.world.passwords().compared();

    Refusal throttled = refusal(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.99"));

    assertThat(throttled)
        .isEqualTo(
            Refusal.of(Refusal.Kind.TOO_MANY, "team.sign-in-throttled")
                .with("until", InMemoryWorld.MONDAY_MORNING.plus(Duration.ofMinutes(15))));
    assertThat(team.world.passwords().compared()).isEqualTo(before);

    team.world.clock().set(InMemoryWorld.MONDAY_MORNING.plus(Duration.ofMinutes(15)).plusMillis(1));
    accepted(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.99"));
  }

  @Test
  void unknown_members_are_throttled_alike() {
    EmailAddress nobody = new EmailAddress("nobody@example.org");
    for (int number = 0; number < 5; number++) {
      attempt(nobody, WRONG, "192.0.2." + number);
    }

    assertThat(code(attempt(nobody, WRONG, "192.0.2.99"))).isEqualTo("team.sign-in-throttled");
  }

  @Test
  void one_address_that_tries_many_members_waits_as_well() {
    for (int number = 0; number < 20; number++) {
      attempt(new EmailAddress("m" + number + "@example.org"), WRONG, "192.0.2.1");
    }

    assertThat(code(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.1")))
        .isEqualTo("team.sign-in-throttled");
    accepted(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.2"));
  }

  @Test
  void signing_in_does_not_count_as_a_failure_of_its_address() {
    for (int number = 0; number < 30; number++) {
      accepted(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.1"));
    }
  }

  @Test
  void signing_in_does_not_forgive_an_address_its_failures_with_others() {
    for (int number = 0; number < 19; number++) {
      attempt(new EmailAddress("m" + number + "@example.org"), WRONG, "192.0.2.1");
    }
    accepted(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.1"));
    attempt(new EmailAddress("last@example.org"), WRONG, "192.0.2.1");

    assertThat(code(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.1")))
        .isEqualTo("team.sign-in-throttled");
  }

  @Test
  void success_forgets_the_failures_of_the_member() {
    for (int number = 0; number < 4; number++) {
      attempt(admin.email(), WRONG, "192.0.2.1");
    }
    accepted(attempt(admin.email(), TeamFixture.PASSWORD, "192.0.2.1"));

    assertThat(code(attempt(admin.email(), WRONG, "192.0.2.1"))).isEqualTo("team.sign-in-failed");
  }

  @Test
  void a_session_ends_when_it_is_not_used_and_lasts_while_it_is() {
    Secret key = team.signedIn(admin);

    team.world.clock().advance(Session.IDLE.minusSeconds(1));
    accepted(resolved(key));
    team.world.clock().advance(Session.IDLE.minusSeconds(1));
    accepted(resolved(key));
    team.world.clock().advance(Session.IDLE);

    assertThat(code(resolved(key))).isEqualTo("team.session-over");
  }

  @Test
  void a_session_ends_after_a_week_in_any_event() {
    Secret key = team.signedIn(admin);
    for (Duration gone = Duration.ZERO;
        gone.compareTo(Session.LONGEST.minusHours(6)) < 0;
        gone = gone.plusHours(6)) {
      accepted(resolved(key));
      team.world.clock().advance(Duration.ofHours(6));
    }
    accepted(resolved(key));
    team.world.clock().advance(Duration.ofHours(6));

    assertThat(code(resolved(key))).isEqualTo("team.session-over");
  }

  @Test
  void signing_out_ends_the_session_and_may_be_asked_twice() {
    Secret key = team.signedIn(admin);
    Secret other = team.signedIn(admin);

    accepted(team.signOut.handle(new SignOut.Command(key)));
    accepted(team.signOut.handle(new SignOut.Command(key)));
    accepted(team.signOut.handle(new SignOut.Command(new Secret("nonsense"))));

    assertThat(code(resolved(key))).isEqualTo("team.session-over");
    accepted(resolved(other));
    assertThat(team.audited().stream().filter("team.signed-out"::equals)).hasSize(1);
  }

  @Test
  void a_key_with_another_secret_opens_and_ends_nothing() {
    Secret key = team.signedIn(admin);
    Secret guessed = new Secret(key.value().substring(0, key.value().length() - 1) + "x");

    assertThat(code(resolved(guessed))).isEqualTo("team.session-over");
    accepted(team.signOut.handle(new SignOut.Command(guessed)));
    accepted(resolved(key));
  }

  @Test
  void a_role_counts_as_it_is_now() {
    Member member = team.aMember(admin, "leena", Role.RESPONDER);
    Secret key = team.signedIn(member);
    accepted(
        team.changeRole.handle(
            team.actor(admin), new ChangeRole.Command(member.id(), Role.AUDITOR)));

    assertThat(accepted(resolved(key)).permissions()).isEqualTo(Role.AUDITOR.permissions());
  }

  @Test
  void no_text_form_shows_a_secret() {
    SignIn.Command command =
        new SignIn.Command(TeamFixture.SLUG, admin.email(), TeamFixture.PASSWORD, "192.0.2.1");
    SignIn.SignedIn signedIn = accepted(team.signIn.handle(command));

    assertThat(command.toString()).doesNotContain(TeamFixture.PASSWORD.value());
    assertThat(signedIn.toString()).doesNotContain(signedIn.key().secret().value());
  }

  private Decision<SignIn.SignedIn> attempt(EmailAddress email, Secret password, String address) {
    return team.signIn.handle(new SignIn.Command(TeamFixture.SLUG, email, password, address));
  }

  private Decision<Actor> resolved(Secret key) {
    return team.resolveSession
        .handle(new ResolveSession.Command(key))
        .map(ResolveSession.Stay::actor);
  }
}
