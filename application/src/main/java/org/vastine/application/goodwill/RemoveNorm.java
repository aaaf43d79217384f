package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead takes a norm away: grants are measured by it no longer (R24). */
public final class RemoveNorm {

  private final Permitted permitted;
  private final NormWork work;

  /** Needs the norms. */
  @Inject
  public RemoveNorm(Permitted permitted, NormWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param key which norm
   */
  public record Command(Norm.Key key) {}

  /** Gives the norm that was. */
  public Decision<Norm> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_BUDGETS,
        () ->
            work.norms()
                .find(command.key())
                .map(norm -> {
                  work.norms().remove(norm.key());
                  return Decision.accepted(work.noted(actor, norm, "norm.removed"));
                })
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "norm.not-found")));
  }
}
