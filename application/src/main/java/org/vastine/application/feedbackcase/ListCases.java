package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The inbox, or any other list of cases: what will breach first stands first (R8). */
public final class ListCases {

  private final Transactions transactions;
  private final CaseList cases;

  /** Needs the list. */
  @Inject
  public ListCases(Transactions transactions, CaseList cases) {
    this.transactions = transactions;
    this.cases = cases;
  }

  /**
   * What is asked.
   *
   * @param filter which cases
   * @param after where the former page ended
   * @param limit how many, 1 to {@link Page#MOST}
   */
  public record Command(CaseFilter filter, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /** Gives a page. */
  public Decision<Page<CaseListItem>> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<Page<CaseListItem>>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                transactions.inWorkspace(
                    actor.workspace(),
                    () -> cases.list(command.filter(), command.after(), command.limit()))));
  }
}
