package org.vastine.application.reply;

import jakarta.inject.Inject;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.EarlierTurns;
import org.vastine.domain.reply.ReplyManner;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/** Tells how customers went on after replies like one. */
public final class RecallTurns {

  private final Permitted permitted;
  private final TurnsSoFar turns;

  /** Needs the turns of the workspace. */
  @Inject
  public RecallTurns(Permitted permitted, TurnsSoFar turns) {
    this.permitted = permitted;
    this.turns = turns;
  }

  /**
   * What is asked.
   *
   * @param style of what the reply answers
   * @param moves what the reply does
   */
  public record Command(Style style, ReplyMoves moves) {}

  /** Gives what followed replies to the same style in the same manner. */
  public Decision<EarlierTurns> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () ->
            EarlierTurns.like(
                command.style(),
                ReplyManner.of(command.moves().does()),
                turns.of(actor.workspace())));
  }
}
