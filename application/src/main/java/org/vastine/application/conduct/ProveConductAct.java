package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member did by hand what no platform call does, and says how it can be seen (R29). */
public final class ProveConductAct {

  private final ConductWork conduct;

  /** Needs what all steps need. */
  @Inject
  public ProveConductAct(ConductWork conduct) {
    this.conduct = conduct;
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
    return CaseWork.member(actor)
        .then(member ->
            conduct.within(
                actor,
                Permission.WORK_CASES,
                () ->
                    conduct
                        .stepOf(command.act())
                        .then(step ->
                            conduct.changeAct(
                                actor,
                                step,
                                command.act(),
                                (act, now) -> proven(actor, member, command, step, act, now)))));
  }

  private Decision<ConductWork.Changed> proven(
      Actor actor, MemberId member, Command command, LadderStep step, ConductAct act, Instant now) {
    return conduct
        .said(step.grounds().caseId(), command.proof())
        .then(proof ->
            act.proven(member, proof, now)
                .map(after ->
                    new ConductWork.Changed(
                        after,
                        List.of(
                            new ConductEvent.ConductMoved(
                                now,
                                actor.by(),
                                step.id(),
                                step.rung(),
                                ConductMove.DONE_BY_HAND,
                                Optional.of(proof))))));
  }
}
