package org.vastine.application.proof;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Gives a lead the library as a file to show outside; who took it is in the audit log (R26). */
public final class ExportProofs {

  private final Permitted permitted;
  private final ListProofs list;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the library and the audit log. */
  @Inject
  public ExportProofs(Permitted permitted, ListProofs list, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.list = list;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked: all of it. */
  public record Command() {}

  /** Gives the file, in Markdown: a section for each thread, its words as a quotation. */
  public Decision<String> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.LEAD_CASES,
        () -> {
          List<Proof> proofs = list.shown();
          audit.add(
              new AuditLog.Entry(
                  clock.instant(),
                  actor.by(),
                  "proof.exported",
                  actor.workspace().toString(),
                  Map.of("count", Integer.toString(proofs.size()))));
          return Decision.accepted(ProofFile.of(proofs));
        });
  }
}
