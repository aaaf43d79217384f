package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Somebody looked at a step again and keeps it until a further day, with a reason (R29). */
public final class KeepConductStep {

  private final ConductWork conduct;

  /** Needs what all steps need. */
  @Inject
  public KeepConductStep(ConductWork conduct) {
    this.conduct = conduct;
  }

  /**
   * What is asked.
   *
   * @param step which step
   * @param expected the version of its case that was looked at
   * @param until when it is looked at next; within a year and a day
   * @param reason why it is still right, in words
   */
  public record Command(
      ConductStepId step, ExpectedVersion expected, Instant until, String reason) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return ConductWork.who(actor)
        .then(who ->
            conduct.within(
                actor,
                Permission.WORK_CASES,
                () ->
                    conduct.found(command.step()).then(found -> keep(actor, command, who, found))));
  }

  private Decision<FeedbackCase> keep(
      Actor actor, Command command, Ladder.Who who, ConductWork.Found found) {
    return conduct.change(
        actor,
        found.step().grounds().caseId(),
        command.expected(),
        Optional.of(found.key()),
        (situation, standing) ->
            conduct
                .said(found.step().grounds().caseId(), command.reason())
                .then(reason ->
                    new Ladder(situation.now())
                        .keep(standing, command.step(), who, command.until(), reason)));
  }
}
