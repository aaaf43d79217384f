package org.vastine.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;

/** The one who asks, and what they may. */
final class ActorTest {

  private static final WorkspaceId WORKSPACE = new WorkspaceId(new UUID(7, 1));
  private static final MemberId AINO = new MemberId(new UUID(7, 2));

  @ParameterizedTest
  @EnumSource
  void a_member_may_what_their_role_is_trusted_with(Role role) {
    Actor actor =
        Actor.of(
            WORKSPACE,
            new Member(
                AINO, "Aino", new EmailAddress("aino@example.org"), role, true, Instant.EPOCH));

    assertThat(actor).isEqualTo(new Actor(WORKSPACE, new By.AMember(AINO), role.permissions()));
    for (Permission permission : Permission.values()) {
      assertThat(actor.lacks(permission).isEmpty())
          .as("%s", permission)
          .isEqualTo(role.permissions().contains(permission));
    }
  }

  @Test
  void who_lacks_a_permission_is_told_which() {
    Actor nobody = new Actor(WORKSPACE, new By.AMember(AINO), Set.of());

    assertThat(nobody.lacks(Permission.WORK_CASES))
        .contains(
            Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
                .with("permission", "work_cases"));
  }

  @ParameterizedTest
  @EnumSource
  void timers_and_deliveries_lack_nothing(Permission permission) {
    Actor vastine = Actor.vastine(WORKSPACE);

    assertThat(vastine.lacks(permission)).isEmpty();
    assertThat(vastine.by()).isEqualTo(By.VASTINE);
  }

  @Test
  void only_a_person_is_a_member() {
    assertThat(new Actor(WORKSPACE, new By.AMember(AINO), Set.of()).member()).contains(AINO);
    assertThat(Actor.vastine(WORKSPACE).member()).isEmpty();
    By program = new By.AnIntegration(new TokenId(new UUID(7, 3)));
    assertThat(new Actor(WORKSPACE, program, Set.of()).member()).isEmpty();
  }

  @Test
  void only_an_admin_may_everything_and_an_auditor_changes_nothing_but_their_own_alerts() {
    assertThat(Role.ADMIN.permissions()).containsExactly(Permission.values());
    assertThat(Role.AUDITOR.permissions())
        .filteredOn(permission -> !permission.name().startsWith("READ_"))
        .containsExactly(Permission.CHANGE_ALERTS);
  }
}
