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

/** The timer's wish: end the steps whose time is over (R29). */
public final class EndConductSteps {

  private static final int BATCH = 100;

  private final Transactions transactions;
  private final ConductWork conduct;
  private final InstantSource clock;

  /** Needs what all steps need. */
  @Inject
  public EndConductSteps(Transactions transactions, ConductWork conduct, InstantSource clock) {
    this.transactions = transactions;
    this.conduct = conduct;
    this.clock = clock;
  }

  /** What is asked: nothing but to do what is due. */
  public record Command() {}

  /** Gives how many steps were looked after; each in a transaction of its own. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Integer>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(end(actor)));
  }

  private int end(Actor actor) {
    List<ConductStepId> over =
        transactions.inWorkspace(
            actor.workspace(), () -> conduct.standings().over(clock.instant(), BATCH));
    over.forEach(id -> transactions.inWorkspace(actor.workspace(), () -> end(actor, id)));
    return over.size();
  }

  private Decision<FeedbackCase> end(Actor actor, ConductStepId id) {
    return conduct
        .found(id)
        .then(found ->
            conduct.change(
                actor,
                found.step().grounds().caseId(),
                ExpectedVersion.ANY,
                Optional.of(found.key()),
                (situation, standing) ->
                    Decision.accepted(new Ladder(situation.now()).expire(standing))));
  }
}
