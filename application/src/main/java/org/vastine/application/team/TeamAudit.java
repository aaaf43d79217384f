package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.team.By;

/** Writes what changed in the team into the audit log, within the transaction that is open. */
public final class TeamAudit {

  private final AuditLog audit;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public TeamAudit(AuditLog audit, InstantSource clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void changed(By by, String action, Object subject, Map<String, String> facts) {
    audit.add(new AuditLog.Entry(clock.instant(), by, "team." + action, subject.toString(), facts));
  }
}
