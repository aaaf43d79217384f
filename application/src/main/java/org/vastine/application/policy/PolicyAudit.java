package org.vastine.application.policy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.team.Actor;

/** What happens to response policies, for the audit log (R42). */
final class PolicyAudit {

  private final AuditLog audit;

  /** Needs the log. */
  @Inject
  PolicyAudit(AuditLog audit) {
    this.audit = audit;
  }

  void add(Actor actor, Instant at, String what, Map<String, String> facts) {
    audit.add(
        new AuditLog.Entry(at, actor.by(), "policy." + what, actor.workspace().toString(), facts));
  }
}
