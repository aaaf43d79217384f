package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.InstantSource;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;

/**
 * The timer's wish: say on its case that a step is to be looked at again, and once more where
 * nobody did in time (R29). Who decides is told by the alerts of these events.
 */
public final class SayRechecks {

  private final StepsDue due;

  /** Needs what all steps need. */
  @Inject
  public SayRechecks(Transactions transactions, ConductWork conduct, InstantSource clock) {
    this.due = new StepsDue(transactions, conduct, clock);
  }

  /** What is asked: nothing but to say what is due. */
  public record Command() {}

  /** Gives how many steps were spoken of; each in a transaction of its own. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return due.each(actor, Standings::recheckUnsaid, Ladder::sayRechecks);
  }
}
