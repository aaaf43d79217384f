package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: say on its case that a step is to be looked at again, and once more where
 * nobody did in time (R29). Who decides is told by the alerts of these events.
 */
public final class SayRechecks {

  private static final int BATCH = 100;

  private final Transactions transactions;
  private final ConductWork conduct;
  private final InstantSource clock;

  /** Needs what all steps need. */
  @Inject
  public SayRechecks(Transactions transactions, ConductWork conduct, InstantSource clock) {
    this.transactions = transactions;
    this.conduct = conduct;
    this.clock = clock;
  }

  /** What is asked: nothing but to say what is due. */
  public record Command() {}

  /** Gives how many steps were spoken of; each in a transaction of its own. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Integer>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(say(actor)));
  }

  private int say(Actor actor) {
    List<ConductStepId> unsaid =
        transactions.inWorkspace(
            actor.workspace(), () -> conduct.standings().recheckUnsaid(clock.instant(), BATCH));
    unsaid.forEach(id -> transactions.inWorkspace(actor.workspace(), () -> say(actor, id)));
    return unsaid.size();
  }

  private Decision<FeedbackCase> say(Actor actor, ConductStepId id) {
    return conduct
        .found(id)
        .then(found ->
            conduct.change(
                actor,
                found.step().grounds().caseId(),
                ExpectedVersion.ANY,
                Optional.of(found.key()),
                (situation, standing) ->
                    Decision.accepted(new Ladder(situation.now()).sayRechecks(standing))));
  }
}
