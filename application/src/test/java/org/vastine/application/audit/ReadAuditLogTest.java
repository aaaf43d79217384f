package org.vastine.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final ListAuditEntries list =
      new ListAuditEntries(new Permitted(world.transactions()), world.auditLog());

  private static ListAuditEntries.Command ofKind(String kind, int limit) {
    return new ListAuditEntries.Command(
        new AuditLog.Filter(
            Optional.empty(), Optional.of(kind), Optional.empty(), Optional.empty()),
        Optional.empty(),
        limit);
  }

  @Test
  void R42_leads_admins_and_auditors_find_who_did_what() {
    written("policy.activated");
    written("webhook.added");

    for (Role role : List.of(Role.LEAD, Role.ADMIN, Role.AUDITOR)) {
      assertThat(accepted(list.handle(actor(role), ofKind("policy", 5))).items())
          .extracting(one -> one.entry().action())
          .containsExactly("policy.activated");
    }
    assertThat(code(list.handle(actor(Role.RESPONDER), ofKind("policy", 5))))
        .isEqualTo("team.permission-needed");
    assertThat(code(list.handle(actor(Role.AUDITOR), ofKind("a%", 5))))
        .isEqualTo("audit.kind-unreadable");
    assertThat(ofKind("a", 0).limit()).isEqualTo(1);
    assertThat(ofKind("a", 100_000).limit()).isEqualTo(Page.MOST);
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
