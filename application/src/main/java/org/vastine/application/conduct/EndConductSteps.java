package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/** The timer's wish: end the steps whose time is over (R29). */
public final class EndConductSteps {

  private final StepsDue due;

  /** Needs what all steps need. */
  @Inject
  public EndConductSteps(Transactions transactions, ConductWork conduct, InstantSource clock) {
    this.due = new StepsDue(transactions, conduct, clock);
  }

  /** What is asked: nothing but to do what is due. */
  public record Command() {}

  /** Gives how many steps were looked after; each in a transaction of its own. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return due.each(actor, Standings::over, Ladder::expire);
  }
}
