package org.vastine.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The latest entries of the audit log, and whether its chain is whole (R42). */
public final class ReadAuditLog {

  private final Permitted permitted;
  private final AuditLog audit;

  /** Needs the log. */
  @Inject
  public ReadAuditLog(Permitted permitted, AuditLog audit) {
    this.permitted = permitted;
    this.audit = audit;
  }

  /**
   * What is asked.
   *
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * What it says.
   *
   * @param latest the latest entries first
   * @param firstBroken the number of the first entry that does not fit the chain, 0 when all do
   */
  public record AuditView(List<AuditLog.Entry> latest, long firstBroken) {
    /** Copies the entries. */
    public AuditView {
      latest = List.copyOf(latest);
    }
  }

  /** Gives the entries. */
  public Decision<AuditView> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_AUDIT,
        () -> new AuditView(audit.latest(command.limit()), audit.firstBroken()));
  }
}
