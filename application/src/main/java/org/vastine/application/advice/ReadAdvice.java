package org.vastine.application.advice;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Whether there is somebody to ask for advice, and what it has cost today. */
public final class ReadAdvice {

  private final Permitted permitted;
  private final Adviser adviser;
  private final AdviceBudget budget;

  /** Needs the adviser and the budget. */
  @Inject
  public ReadAdvice(Permitted permitted, Adviser adviser, AdviceBudget budget) {
    this.permitted = permitted;
    this.adviser = adviser;
    this.budget = budget;
  }

  /** What is asked. */
  public record Command() {}

  /**
   * How it stands.
   *
   * @param absent why nobody can be asked, with what to set; empty when somebody can
   * @param spent what this day (UTC) has cost
   * @param allowance what a day may cost
   */
  public record AdviceView(
      Optional<Refusal> absent, AdviceLedger.Spent spent, Allowance allowance) {}

  /** Gives it. */
  public Decision<AdviceView> handle(Actor actor, Command command) {
    Optional<Refusal> absent = adviser.absent();
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () ->
            new AdviceView(
                absent,
                absent.isPresent() ? AdviceLedger.Spent.NOTHING : budget.today(),
                budget.allowance()));
  }
}
