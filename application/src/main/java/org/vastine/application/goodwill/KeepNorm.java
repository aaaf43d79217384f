package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A lead says what customers get in other channels; it replaces what was said before (R24). */
public final class KeepNorm {

  private final Permitted permitted;
  private final NormWork work;

  /** Needs the norms. */
  @Inject
  public KeepNorm(Permitted permitted, NormWork work) {
    this.permitted = permitted;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param key for which subject, what is given, in which currency
   * @param typed how much, and where that is written down
   */
  public record Command(Norm.Key key, Norm.Typed typed) {}

  /** Gives the norm as it is then. */
  public Decision<Norm> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.CHANGE_BUDGETS,
        () ->
            Norm.written(command.key(), command.typed())
                .map(norm -> {
                  work.norms().put(norm);
                  return work.noted(actor, norm, "norm.kept");
                }));
  }
}
