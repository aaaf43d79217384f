package org.vastine.application.bystander;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.bystander.Endings;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: keep on each case that ended in public how it looked to those who watched, once
 * per ending (R26).
 */
public final class NoteEndings {

  private static final int BATCH = 100;

  private final Transactions transactions;
  private final CaseWork cases;
  private final EndingsToNote endings;
  private final LookAsStranger looks;

  /** Needs the cases, those that wait for it, and eyes. */
  @Inject
  public NoteEndings(
      Transactions transactions, CaseWork cases, EndingsToNote endings, LookAsStranger looks) {
    this.transactions = transactions;
    this.cases = cases;
    this.endings = endings;
    this.looks = looks;
  }

  /** What is asked: nothing but to look at what ended. */
  public record Command() {}

  /**
   * Gives how many were noted, at most 100, each in a transaction of its own; a case that somebody
   * changes meanwhile is looked at again the next time.
   */
  public Decision<Integer> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Integer>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(note(actor)));
  }

  private int note(Actor actor) {
    List<CaseId> waiting = transactions.inWorkspace(actor.workspace(), () -> endings.oldest(BATCH));
    int noted = 0;
    for (CaseId id : waiting) {
      noted += transactions.inWorkspace(actor.workspace(), () -> note(actor, id)) ? 1 : 0;
    }
    return noted;
  }

  private boolean note(Actor actor, CaseId id) {
    return looks
            .read(id)
            .then(seen ->
                cases.changeWithin(
                    actor,
                    id,
                    ExpectedVersion.of(seen.row().feedbackCase().version()),
                    it ->
                        Decision.accepted(Endings.note(it.feedbackCase(), seen.view(), it.now()))))
        instanceof Decision.Accepted<?>;
  }
}
