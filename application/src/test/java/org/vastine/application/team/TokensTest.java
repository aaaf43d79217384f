package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;
import static org.vastine.application.world.Decisions.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.team.TokenId;

final class TokensTest {

  private static final Set<Permission> INTAKE =
      Set.of(Permission.TAKE_IN_MENTIONS, Permission.READ_CASES);

  private final TeamFixture team = new TeamFixture();
  private final Member admin = team.anAdmin();

  @Test
  void a_programs_token_may_do_what_its_scopes_say() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));

    assertThat(resolved(made))
        .isEqualTo(
            Decision.accepted(
                new Actor(team.workspace(), new By.AnIntegration(made.token().id()), INTAKE)));
    assertThat(team.audited()).startsWith("team.token-made");
  }

  @Test
  void a_members_token_may_do_what_scopes_and_the_role_of_now_allow() {
    Member second = team.aMember(admin, "toinen", Role.ADMIN);
    MakeToken.Made made =
        accepted(
            team.makeToken.handle(
                team.actor(second),
                new MakeToken.Command(
                    "Mine",
                    Set.of(Permission.READ_CASES, Permission.CHANGE_MEMBERS),
                    true,
                    Optional.empty())));
    accepted(
        team.changeRole.handle(
            team.actor(admin), new ChangeRole.Command(second.id(), Role.RESPONDER)));

    Actor actor = accepted(resolved(made));

    assertThat(actor.member()).contains(second.id());
    assertThat(actor.permissions()).containsExactly(Permission.READ_CASES);
  }

  @Test
  void a_members_token_stops_when_the_member_leaves() {
    Member second = team.aMember(admin, "toinen", Role.ADMIN);
    MakeToken.Made made =
        accepted(
            team.makeToken.handle(
                team.actor(second), new MakeToken.Command("Mine", INTAKE, true, Optional.empty())));
    accepted(
        team.deactivateMember.handle(team.actor(admin), new DeactivateMember.Command(second.id())));

    assertThat(code(resolved(made))).isEqualTo("team.token-owner-left");
  }

  @Test
  void what_another_node_changes_is_seen_within_a_second() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));
    accepted(resolved(made));
    team.world
        .transactions()
        .inWorkspace(
            team.workspace(),
            () -> {
              ApiToken token = team.world.apiTokens().find(made.token().id()).orElseThrow();
              team.world.apiTokens().store(token.revoked(team.world.clock().instant()));
              return token;
            });

    assertThat(resolved(made)).isInstanceOf(Decision.Accepted.class);
    team.world.clock().advance(RecentTokens.LONGEST);
    assertThat(code(resolved(made))).isEqualTo("team.token-revoked");
  }

  @Test
  void a_token_is_not_remembered_beyond_its_own_end() {
    Instant end = team.world.clock().instant().plus(RecentTokens.LONGEST.dividedBy(2));
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.of(end)));
    accepted(resolved(made));

    team.world.clock().advance(RecentTokens.LONGEST.dividedBy(2));
    assertThat(code(resolved(made))).isEqualTo("team.token-expired");
  }

  @Test
  void a_token_ends_at_its_time() {
    Instant end = team.world.clock().instant().plus(Duration.ofDays(1));
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.of(end)));

    team.world.clock().set(end.minusSeconds(1));
    accepted(resolved(made));
    team.world.clock().set(end);

    assertThat(code(resolved(made))).isEqualTo("team.token-expired");
  }

  @Test
  void a_revoked_token_is_refused_and_revoking_again_changes_nothing() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));

    TokenView revoked = accepted(revoke(made.token().id()));
    team.world.clock().advance(Duration.ofMinutes(5));

    assertThat(code(resolved(made))).isEqualTo("team.token-revoked");
    assertThat(accepted(revoke(made.token().id()))).isEqualTo(revoked);
    assertThat(team.audited().stream().filter("team.token-revoked"::equals)).hasSize(1);
  }

  @Test
  void keys_that_were_never_given_are_unknown() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));
    String key = made.key().reveal();

    assertThat(code(resolve(""))).isEqualTo("team.token-unknown");
    assertThat(code(resolve("Bearer " + key))).isEqualTo("team.token-unknown");
    assertThat(code(resolve(key.substring(0, key.length() - 1) + "x")))
        .isEqualTo("team.token-unknown");
    assertThat(code(resolve(team.signedIn(admin).value()))).isEqualTo("team.token-unknown");
  }

  @Test
  void the_secret_is_shown_once_and_never_stored() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));
    String secret = made.key().secret().value();

    assertThat(made.toString()).doesNotContain(secret);
    assertThat(accepted(list(admin)).toString()).doesNotContain(secret);
    assertThat(team.inside(() -> team.world.apiTokens().all()).getFirst().secret().hex())
        .isNotEqualTo(secret);
  }

  @Test
  void its_last_use_is_shown_to_the_minute() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));
    assertThat(accepted(list(admin)).getFirst().usedAt()).isEmpty();
    Instant first = team.world.clock().instant();

    accepted(resolved(made));
    team.world.clock().advance(Duration.ofSeconds(30));
    accepted(resolved(made));
    assertThat(accepted(list(admin)).getFirst().usedAt()).contains(first);

    team.world.clock().advance(Duration.ofSeconds(31));
    accepted(resolved(made));
    assertThat(accepted(list(admin)).getFirst().usedAt()).contains(first.plusSeconds(61));
  }

  @Test
  void a_token_that_cannot_be_is_refused_with_its_reason() {
    Instant past = team.world.clock().instant();

    assertThat(code(make("  ", INTAKE, false, Optional.empty())))
        .isEqualTo("team.token-name-invalid");
    assertThat(code(make("x".repeat(81), INTAKE, false, Optional.empty())))
        .isEqualTo("team.token-name-invalid");
    assertThat(code(make("Feed", Set.of(), false, Optional.empty())))
        .isEqualTo("team.token-without-scopes");
    assertThat(code(make("Feed", INTAKE, false, Optional.of(past))))
        .isEqualTo("team.token-expiry-past");
  }

  @Test
  void nobody_gives_a_token_more_than_they_may_do() {
    Actor limited =
        new Actor(
            team.workspace(),
            new By.AnIntegration(new TokenId(team.world.ids().next())),
            Set.of(Permission.CHANGE_TOKENS));

    var refusal =
        refusal(
            team.makeToken.handle(
                limited, new MakeToken.Command("Feed", INTAKE, false, Optional.empty())));

    assertThat(refusal.code()).isEqualTo("team.token-scope-beyond-own");
    assertThat(refusal.facts()).containsEntry("scopes", "read_cases take_in_mentions");
  }

  @Test
  void a_program_makes_no_token_that_acts_for_a_member() {
    Actor program =
        new Actor(
            team.workspace(),
            new By.AnIntegration(new TokenId(team.world.ids().next())),
            Role.ADMIN.permissions());

    assertThat(
            code(
                team.makeToken.handle(
                    program, new MakeToken.Command("Mine", INTAKE, true, Optional.empty()))))
        .isEqualTo("team.member-needed");
  }

  @Test
  void an_unknown_token_is_not_found() {
    assertThat(code(revoke(new TokenId(team.world.ids().next()))))
        .isEqualTo("team.token-not-found");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void only_admins_see_and_change_tokens(Role role) {
    Member member = team.aMember(admin, "leena", role);

    assertThat(code(list(member))).isEqualTo("team.permission-needed");
    assertThat(
            code(
                team.makeToken.handle(
                    team.actor(member),
                    new MakeToken.Command("Mine", INTAKE, true, Optional.empty()))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                team.revokeToken.handle(
                    team.actor(member),
                    new RevokeToken.Command(new TokenId(team.world.ids().next())))))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void everybody_may_know_who_they_are() {
    MakeToken.Made made = accepted(make("Feed", INTAKE, false, Optional.empty()));

    WhoAmI.Me program =
        accepted(team.whoAmI.handle(accepted(resolved(made)), new WhoAmI.Command()));
    WhoAmI.Me member = accepted(team.whoAmI.handle(team.actor(admin), new WhoAmI.Command()));

    assertThat(program.member()).isEmpty();
    assertThat(program.token().orElseThrow().name()).isEqualTo("Feed");
    assertThat(program.permissions()).isEqualTo(INTAKE);
    assertThat(member.member()).contains(admin);
    assertThat(member.token()).isEmpty();
    assertThat(member.workspace().slug()).isEqualTo(TeamFixture.SLUG);
  }

  private Decision<MakeToken.Made> make(
      String name, Set<Permission> scopes, boolean forMe, Optional<Instant> expiresAt) {
    return team.makeToken.handle(
        team.actor(admin), new MakeToken.Command(name, scopes, forMe, expiresAt));
  }

  private Decision<TokenView> revoke(TokenId id) {
    return team.revokeToken.handle(team.actor(admin), new RevokeToken.Command(id));
  }

  private Decision<List<TokenView>> list(Member by) {
    return team.listTokens.handle(team.actor(by), new ListTokens.Command());
  }

  private Decision<Actor> resolved(MakeToken.Made made) {
    return resolve(made.key().reveal());
  }

  private Decision<Actor> resolve(String key) {
    return team.resolveToken.handle(new ResolveToken.Command(new Secret(key)));
  }
}
