package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.policy.Policies;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;

/**
 * What the first start does: a workspace with the default response policy, and a link by which
 * whoever started it becomes its first admin. There is no password before somebody chooses one. It
 * may be asked at every start: while nobody has joined, a new link takes the place of the former.
 *
 * <p>Asked by the program itself and by nobody else, so that it needs no permission.
 */
public final class FoundWorkspace {

  private static final Duration LINK_LASTS = Duration.ofHours(24);

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final Policies policies;
  private final Members members;
  private final Inviting inviting;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs all that a new workspace consists of. */
  @Inject
  public FoundWorkspace(
      Transactions transactions,
      Workspaces workspaces,
      Policies policies,
      Members members,
      Inviting inviting,
      TeamAudit audit,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.policies = policies;
    this.members = members;
    this.inviting = inviting;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param slug its name in addresses
   * @param name its name for people
   * @param zone the IANA time zone it works in
   * @param language the language of its public pages
   */
  public record Command(String slug, String name, String zone, String language) {}

  /**
   * What there is then.
   *
   * @param workspace the new or the known one
   * @param setUp the key of the set-up link, as long as nobody has joined
   */
  public record Founded(Workspace workspace, Optional<BearerKey> setUp) {}

  /** Gives the workspace and, while nobody has joined, a new set-up link. */
  public Decision<Founded> handle(Command command) {
    return zone(command.zone()).then(zone -> found(command, zone));
  }

  private Decision<Founded> found(Command command, ZoneId zone) {
    if (!command.slug().matches(Workspace.SLUG)) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "team.slug-invalid").with("slug", command.slug()));
    }
    Workspace workspace =
        transactions
            .asSystem(() -> workspaces.find(command.slug()))
            .orElseGet(() -> begin(command, zone));
    return Decision.accepted(
        transactions.inWorkspace(
            workspace.id(), () -> new Founded(workspace, setUpLink(workspace.id()))));
  }

  private Workspace begin(Command command, ZoneId zone) {
    Workspace workspace =
        new Workspace(
            new WorkspaceId(ids.next()),
            command.slug(),
            command.name(),
            zone.getId(),
            command.language());
    transactions.doInWorkspace(
        workspace.id(),
        () -> {
          workspaces.add(workspace);
          policies.add(DefaultResponsePolicy.in(zone), By.VASTINE, clock.instant());
          policies.activate(1);
          audit.changed(
              By.VASTINE, "workspace-founded", workspace.id(), Map.of("slug", workspace.slug()));
        });
    return workspace;
  }

  private Optional<BearerKey> setUpLink(WorkspaceId workspace) {
    return members.all().isEmpty()
        ? Optional.of(
            inviting.make(workspace, Optional.empty(), Role.ADMIN, By.VASTINE, LINK_LASTS).key())
        : Optional.empty();
  }

  private static Decision<ZoneId> zone(String name) {
    try {
      return Decision.accepted(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "team.zone-unknown").with("zone", name));
    }
  }
}
