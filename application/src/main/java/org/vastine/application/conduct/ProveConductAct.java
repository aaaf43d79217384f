package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member did by hand what no platform call does, and says how it can be seen (R29). */
public final class ProveConductAct {

  private final ConductWork conduct;
  private final InstantSource clock;

  /** Needs what all steps need. */
  @Inject
  public ProveConductAct(ConductWork conduct, InstantSource clock) {
    this.conduct = conduct;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param act what was done
   * @param proof how it can be seen: a number, an address, words
   */
  public record Command(ActId act, String proof) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return ConductWork.who(actor)
        .then(
            who -> conduct.within(actor, Permission.WORK_CASES, () -> prove(actor, who, command)));
  }

  private Decision<FeedbackCase> prove(Actor actor, Ladder.Who who, Command command) {
    Optional<ConductAct> found = conduct.outside().acts().find(command.act());
    return found
        .<Decision<ConductAct>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "conduct.act-not-found"))
        .then(act -> conduct.found(act.step()))
        .then(step -> prove(actor, who, command, step));
  }

  private Decision<FeedbackCase> prove(
      Actor actor, Ladder.Who who, Command command, ConductWork.Found found) {
    ConductAct act = conduct.outside().acts().lock(command.act()).orElseThrow();
    return conduct
        .said(found.step().grounds().caseId(), command.proof())
        .then(proof -> proven(act, who, proof))
        .then(proof ->
            conduct.note(actor, found.step(), ConductMove.DONE_BY_HAND, Optional.of(proof)));
  }

  private Decision<CaseTextId> proven(ConductAct act, Ladder.Who who, CaseTextId proof) {
    return act.proven(who.member(), proof, clock.instant())
        .map(after -> {
          conduct.outside().acts().store(after);
          return proof;
        });
  }
}
