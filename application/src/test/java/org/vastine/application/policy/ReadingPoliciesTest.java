package org.vastine.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;

final class ReadingPoliciesTest {

  private static final ResponsePolicy FIRST =
      DefaultResponsePolicy.in(ZoneId.of("Europe/Istanbul"));

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(UUID.randomUUID());
  private final Actor auditor = new Actor(workspace, By.VASTINE, Role.AUDITOR.permissions());
  private final Actor nobody = new Actor(workspace, By.VASTINE, Set.of());
  private final Permitted permitted = new Permitted(world.transactions());
  private final ReadPolicy read = new ReadPolicy(permitted, world.policies());
  private final ListPolicyVersions list = new ListPolicyVersions(permitted, world.policies());

  @BeforeEach
  void two_versions_the_second_active() {
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () -> {
              world.policies().add(FIRST, By.VASTINE, world.clock().instant());
              world.policies().add(FIRST.withVersion(2), By.VASTINE, world.clock().instant());
              world.policies().activate(2);
            });
  }

  @Test
  void the_active_one_is_read_where_none_is_named() {
    assertThat(accepted(read.handle(auditor, new ReadPolicy.Command(Optional.empty()))).version())
        .isEqualTo(2);
  }

  @Test
  void each_version_can_be_read() {
    assertThat(accepted(read.handle(auditor, new ReadPolicy.Command(Optional.of(1)))))
        .isEqualTo(FIRST);
  }

  @Test
  void an_absent_version_is_not_found() {
    assertThat(code(read.handle(auditor, new ReadPolicy.Command(Optional.of(3)))))
        .isEqualTo("policy.not-found");
  }

  @Test
  void versions_are_listed_the_newest_first() {
    assertThat(accepted(list.handle(auditor, new ListPolicyVersions.Command())))
        .extracting(Policies.Version::number, Policies.Version::active)
        .containsExactly(tuple(2, true), tuple(1, false));
  }

  @Test
  void reading_needs_its_permission() {
    assertThat(code(read.handle(nobody, new ReadPolicy.Command(Optional.empty()))))
        .isEqualTo("team.permission-needed");
    assertThat(code(list.handle(nobody, new ListPolicyVersions.Command())))
        .isEqualTo("team.permission-needed");
  }
}
