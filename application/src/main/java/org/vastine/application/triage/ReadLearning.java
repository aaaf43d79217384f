package org.vastine.application.triage;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.triage.TaughtCorrections.Summary;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What text understanding has learnt from the corrections of the workspace (R6). */
public final class ReadLearning {

  private final Permitted permitted;
  private final TaughtCorrections corrections;
  private final TextUnderstanding base;

  /** Needs the corrections, and the base for its name. */
  @Inject
  public ReadLearning(Permitted permitted, TaughtCorrections corrections, TextUnderstanding base) {
    this.permitted = permitted;
    this.corrections = corrections;
    this.base = base;
  }

  /** What is asked. */
  public record Command() {}

  /** Gives how far it has come. */
  public Decision<LearningView> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.READ_POLICIES, () -> view(corrections.summary(), base.model()));
  }

  static LearningView view(Summary summary, String model) {
    return new LearningView(
        summary.count() == 0 ? model : model + "#" + counting(summary),
        summary.count(),
        counting(summary),
        summary.latestAt(),
        summary.resetAt());
  }

  private static int counting(Summary summary) {
    return Math.min(summary.count(), WorkspaceUnderstanding.MOST);
  }
}
