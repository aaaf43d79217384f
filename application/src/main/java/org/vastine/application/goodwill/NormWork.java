package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.team.Actor;

/** What keeping a norm and taking one away have in common: the audit log hears of it. */
public final class NormWork {

  private final GoodwillNorms norms;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the norms and the audit log. */
  @Inject
  public NormWork(GoodwillNorms norms, AuditLog audit, InstantSource clock) {
    this.norms = norms;
    this.audit = audit;
    this.clock = clock;
  }

  GoodwillNorms norms() {
    return norms;
  }

  Norm noted(Actor actor, Norm norm, String action) {
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            action,
            norm.subject().label() + "/" + norm.range().kind().label(),
            Map.of(
                "least", norm.range().least().toString(), "most", norm.range().most().toString())));
    return norm;
  }
}
