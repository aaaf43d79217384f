package org.vastine.application.audit;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Who did what when, by member, kind and period (R42). */
public final class ListAuditEntries {

  private static final String KIND = "[a-z][a-z0-9.-]{0,79}";

  private final Permitted permitted;
  private final AuditLog audit;

  /** Needs the log. */
  @Inject
  public ListAuditEntries(Permitted permitted, AuditLog audit) {
    this.permitted = permitted;
    this.audit = audit;
  }

  /**
   * What is asked.
   *
   * @param filter which entries
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(AuditLog.Filter filter, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives them, the latest first. */
  public Decision<Page<AuditLog.Numbered>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_AUDIT,
        () ->
            command.filter().kind().filter(kind -> !kind.matches(KIND)).isPresent()
                ? Decision.refused(Refusal.Kind.INVALID, "audit.kind-unreadable")
                : Decision.accepted(
                    audit.find(command.filter(), command.after(), command.limit())));
  }
}
