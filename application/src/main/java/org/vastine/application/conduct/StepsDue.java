package org.vastine.application.conduct;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What the timer's wishes about steps have in common: each step in a transaction of its own. */
final class StepsDue {

  private static final int BATCH = 100;

  private final Transactions transactions;
  private final ConductWork conduct;
  private final InstantSource clock;

  StepsDue(Transactions transactions, ConductWork conduct, InstantSource clock) {
    this.transactions = transactions;
    this.conduct = conduct;
    this.clock = clock;
  }

  /** Which steps something is to be done about. */
  @FunctionalInterface
  interface Which {
    /** At most so many of those that are due at a moment. */
    List<ConductStepId> in(Standings standings, Instant now, int most);
  }

  /** Does it to each, and gives to how many. */
  Decision<Integer> each(Actor actor, Which which, BiFunction<Ladder, Standing, Ladder.Done> move) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Integer>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(doEach(actor, which, move)));
  }

  private int doEach(Actor actor, Which which, BiFunction<Ladder, Standing, Ladder.Done> move) {
    List<ConductStepId> due =
        transactions.inWorkspace(
            actor.workspace(), () -> which.in(conduct.standings(), clock.instant(), BATCH));
    due.forEach(id -> transactions.inWorkspace(actor.workspace(), () -> change(actor, id, move)));
    return due.size();
  }

  private Decision<FeedbackCase> change(
      Actor actor, ConductStepId id, BiFunction<Ladder, Standing, Ladder.Done> move) {
    return conduct
        .found(id)
        .then(found ->
            conduct.change(
                actor,
                found.step().grounds().caseId(),
                ExpectedVersion.ANY,
                Optional.of(found.key()),
                (situation, standing) ->
                    Decision.accepted(move.apply(new Ladder(situation.now()), standing))));
  }
}
