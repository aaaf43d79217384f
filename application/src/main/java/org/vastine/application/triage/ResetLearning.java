package org.vastine.application.triage;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.triage.TaughtCorrections.Summary;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * Text understanding forgets what the corrections of the workspace taught, and is the base again
 * (R6). The corrections stay on the timelines of their cases.
 */
public final class ResetLearning {

  private final Permitted permitted;
  private final TaughtCorrections corrections;
  private final TextUnderstanding base;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the corrections and the audit log. */
  @Inject
  public ResetLearning(
      Permitted permitted,
      TaughtCorrections corrections,
      TextUnderstanding base,
      AuditLog audit,
      InstantSource clock) {
    this.permitted = permitted;
    this.corrections = corrections;
    this.base = base;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command() {}

  /** Gives what is left: nothing. Where nothing was learnt, nothing changes. */
  public Decision<LearningView> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.RESET_LEARNING, () -> reset(actor));
  }

  private LearningView reset(Actor actor) {
    Summary before = corrections.summary();
    if (before.count() == 0) {
      return ReadLearning.view(before, base.model());
    }
    Instant now = clock.instant();
    corrections.reset(now);
    audit.add(
        new AuditLog.Entry(
            now,
            actor.by(),
            "triage.learning-reset",
            actor.workspace().toString(),
            Map.of("corrections", Integer.toString(before.count()))));
    return ReadLearning.view(corrections.summary(), base.model());
  }
}
