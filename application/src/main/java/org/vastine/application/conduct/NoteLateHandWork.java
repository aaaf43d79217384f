package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: say on its case that what a person was to do outside is late, once (R29); those
 * who want to be told of what is late are told.
 */
public final class NoteLateHandWork {

  private static final int BATCH = 200;

  private final Transactions transactions;
  private final ConductWork conduct;
  private final HandWork work;

  /** Needs what all steps need, and what waits. */
  @Inject
  public NoteLateHandWork(Transactions transactions, ConductWork conduct, HandWork work) {
    this.transactions = transactions;
    this.conduct = conduct;
    this.work = work;
  }

  /** What is asked: nothing but to say what is late. */
  public record Command() {}

  /** Gives how many were noted; each in a transaction of its own. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Integer>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(note(actor)));
  }

  private int note(Actor actor) {
    List<HandWork.Chore> late =
        transactions.inWorkspace(actor.workspace(), () -> work.waiting(BATCH)).stream()
            .filter(chore -> chore.late() && !chore.act().lateNoted())
            .toList();
    late.forEach(chore ->
        transactions.inWorkspace(
            actor.workspace(),
            () -> conduct.noteLate(actor, chore.placed().step(), chore.act().id())));
    return late.size();
  }
}
