package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A step is confirmed or declined by a second person, or lifted (R29). */
public final class MoveConductStep {

  private final ConductWork conduct;

  /** Needs what all steps need. */
  @Inject
  public MoveConductStep(ConductWork conduct) {
    this.conduct = conduct;
  }

  /** What can be done with a step that is there. */
  public enum What implements Labelled {
    /** Let a proposal hold. */
    CONFIRM,
    /** Turn a proposal down, or take one's own back. */
    DECLINE,
    /** Take back what holds. */
    LIFT
  }

  /**
   * What is asked.
   *
   * @param step which step
   * @param expected the version of its case that was looked at
   * @param what what is done
   * @param reason why, in words; needed but for confirming
   */
  public record Command(
      ConductStepId step, ExpectedVersion expected, What what, Optional<String> reason) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return ConductWork.who(actor)
        .then(who ->
            conduct.within(
                actor,
                Permission.WORK_CASES,
                () ->
                    conduct
                        .found(command.step())
                        .then(found ->
                            conduct.change(
                                actor,
                                found.step().grounds().caseId(),
                                command.expected(),
                                Optional.of(found.key()),
                                (situation, standing) ->
                                    move(
                                        new Ladder(situation.now()),
                                        standing,
                                        found,
                                        command,
                                        who)))));
  }

  private Decision<Ladder.Done> move(
      Ladder ladder, Standing standing, ConductWork.Found found, Command command, Ladder.Who who) {
    if (command.what() == What.CONFIRM) {
      return ladder.confirm(standing, command.step(), who);
    }
    return conduct
        .said(found.step().grounds().caseId(), command.reason().orElse(""))
        .then(reason ->
            command.what() == What.LIFT
                ? ladder.lift(standing, command.step(), who, reason)
                : ladder.decline(standing, command.step(), who, reason));
  }
}
