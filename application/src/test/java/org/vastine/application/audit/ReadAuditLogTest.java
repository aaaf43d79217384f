package org.vastine.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;

final class ReadAuditLogTest {

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(UUID.randomUUID());
  private final ReadAuditLog read =
      new ReadAuditLog(new Permitted(world.transactions()), world.auditLog());

  @Test
  void R42_an_auditor_reads_what_changed_the_latest_first() {
    written("one");
    written("two");

    ReadAuditLog.AuditView view =
        accepted(read.handle(actor(Role.AUDITOR), new ReadAuditLog.Command(1)));

    assertThat(view.latest()).extracting(AuditLog.Entry::action).containsExactly("two");
    assertThat(view.firstBroken()).isZero();
  }

  @Test
  void the_limit_stays_in_its_range() {
    assertThat(new ReadAuditLog.Command(0).limit()).isEqualTo(1);
    assertThat(new ReadAuditLog.Command(100_000).limit()).isEqualTo(Page.MOST);
  }

  @Test
  void reading_needs_its_permission() {
    assertThat(code(read.handle(actor(Role.RESPONDER), new ReadAuditLog.Command(1))))
        .isEqualTo("team.permission-needed");
  }

  private void written(String action) {
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () ->
                world
                    .auditLog()
                    .add(
                        new AuditLog.Entry(
                            world.clock().instant(), By.VASTINE, action, "subject", Map.of())));
  }

  private Actor actor(Role role) {
    return new Actor(workspace, By.VASTINE, role.permissions());
  }
}
