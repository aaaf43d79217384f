package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Role;

final class FoundingTest {

  private final TeamFixture team = new TeamFixture();

  @Test
  void R5_a_new_workspace_has_the_default_policy_in_its_zone() {
    assertThat(team.inside(() -> team.world.policies().active()))
        .isEqualTo(DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki")));
  }

  @Test
  void a_new_workspace_has_no_members_and_nobody_can_sign_in() {
    assertThat(team.inside(() -> team.world.members().all())).isEmpty();
    assertThat(
            code(
                team.signIn.handle(
                    new SignIn.Command(
                        TeamFixture.SLUG,
                        new EmailAddress("admin@example.org"),
                        new Secret(""),
                        "192.0.2.1"))))
        .isEqualTo("team.sign-in-failed");
  }

  @Test
  void whoever_has_the_link_becomes_the_first_admin() {
    Member admin = team.anAdmin();

    assertThat(admin.role()).isEqualTo(Role.ADMIN);
    assertThat(team.stored(admin.id())).isEqualTo(admin);
    assertThat(team.audited())
        .containsExactly("team.member-joined", "team.member-invited", "team.workspace-founded");
    assertThat(accepted(team.resolveSession.handle(session(admin))).actor().member())
        .contains(admin.id());
  }

  @Test
  void the_link_works_once() {
    team.anAdmin();

    assertThat(code(complete(team.setUpLink(), "second@example.org", TeamFixture.PASSWORD)))
        .isEqualTo("team.invitation-closed");
    assertThat(team.inside(() -> team.world.members().all())).hasSize(1);
  }

  @Test
  void the_link_ends_after_a_day() {
    team.world.clock().advance(Duration.ofHours(24));

    assertThat(code(complete(team.setUpLink(), "a@example.org", TeamFixture.PASSWORD)))
        .isEqualTo("team.invitation-expired");
  }

  @Test
  void another_start_before_anybody_joined_gives_a_new_link_and_ends_the_old() {
    Secret old = team.setUpLink();

    FoundWorkspace.Founded again = accepted(team.found.handle(TeamFixture.founding()));

    assertThat(again.workspace().id()).isEqualTo(team.workspace());
    assertThat(code(complete(old, "a@example.org", TeamFixture.PASSWORD)))
        .isEqualTo("team.invitation-closed");
    accepted(
        complete(
            new Secret(again.setUp().orElseThrow().reveal()),
            "a@example.org",
            TeamFixture.PASSWORD));
  }

  @Test
  void once_somebody_joined_no_start_gives_a_link() {
    team.anAdmin();

    assertThat(accepted(team.found.handle(TeamFixture.founding())).setUp()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "vsi_00000000-0000-0000-0000-000000000000_00000000-0000-0000-0000-000000000000_"
            + "sssssssssssssssssssssssssssssssssssssssssss"
      })
  void a_link_that_was_never_given_is_unknown(String link) {
    assertThat(code(complete(new Secret(link), "a@example.org", TeamFixture.PASSWORD)))
        .isEqualTo("team.invitation-unknown");
  }

  @Test
  void a_link_with_another_secret_is_unknown() {
    String link = team.setUpLink().value();
    Secret guessed = new Secret(link.substring(0, link.length() - 1) + "x");

    assertThat(code(complete(guessed, "a@example.org", TeamFixture.PASSWORD)))
        .isEqualTo("team.invitation-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "short-passwo, team.password-too-short",
    "very-long-name@example.org, team.password-is-email",
    "VERY-LONG-NAME@example.org, team.password-is-email"
  })
  void a_bad_password_is_refused_and_the_link_stays_open(String password, String expected) {
    String shortened = password.startsWith("short") ? password.substring(0, 11) : password;

    assertThat(
            code(complete(team.setUpLink(), "very-long-name@example.org", new Secret(shortened))))
        .isEqualTo(expected);
    accepted(complete(team.setUpLink(), "very-long-name@example.org", TeamFixture.PASSWORD));
  }

  @Test
  void a_password_has_at_most_200_characters_however_they_are_coded() {
    assertThat(code(complete(team.setUpLink(), "a@example.org", new Secret("🔑".repeat(201)))))
        .isEqualTo("team.password-too-long");
    accepted(complete(team.setUpLink(), "a@example.org", new Secret("🔑".repeat(200))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "line\nbreak"})
  void a_name_that_cannot_be_shown_is_refused(String name) {
    assertThat(
            code(
                team.completeSetUp.handle(
                    new CompleteSetUp.Command(
                        team.setUpLink(),
                        name,
                        new EmailAddress("a@example.org"),
                        TeamFixture.PASSWORD))))
        .isEqualTo("team.name-invalid");
  }

  @Test
  void an_unknown_zone_and_a_bad_slug_are_refused() {
    assertThat(
            code(
                team.found.handle(
                    new FoundWorkspace.Command("other", "Other", "Europe/Atlantis", "fi"))))
        .isEqualTo("team.zone-unknown");
    assertThat(
            code(
                team.found.handle(
                    new FoundWorkspace.Command("Not A Slug", "Other", "Europe/Helsinki", "fi"))))
        .isEqualTo("team.slug-invalid");
  }

  private Decision<Member> complete(Secret link, String email, Secret password) {
    return team.completeSetUp.handle(
        new CompleteSetUp.Command(link, "Aino", new EmailAddress(email), password));
  }

  private ResolveSession.Command session(Member member) {
    return new ResolveSession.Command(team.signedIn(member));
  }
}
