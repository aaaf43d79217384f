package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What stands beside the inbox's list: how many cases each view holds, and the present state of
 * rows that are shown.
 */
public final class ReadInbox {

  private final Transactions transactions;
  private final CaseList cases;
  private final InstantSource clock;

  /** Needs the list and the clock. */
  @Inject
  public ReadInbox(Transactions transactions, CaseList cases, InstantSource clock) {
    this.transactions = transactions;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param rows the cases whose rows are shown, at most 500
   */
  public record Command(List<CaseId> rows) {
    /** Copies the ids; refuses more than 500. */
    public Command {
      rows = List.copyOf(rows);
      if (rows.size() > 500) {
        throw new IllegalArgumentException("more than 500 rows");
      }
    }
  }

  /**
   * What there is.
   *
   * @param counts cases by view, counted up to 1,000
   * @param rows the rows that were asked for and still exist
   */
  public record Inbox(Map<InboxView, Integer> counts, List<CaseListItem> rows) {
    /** Copies both. */
    public Inbox {
      counts = Map.copyOf(counts);
      rows = List.copyOf(rows);
    }
  }

  /** Gives counts and rows. */
  public Decision<Inbox> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<Inbox>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(
                transactions.inWorkspace(
                    actor.workspace(),
                    () ->
                        new Inbox(
                            cases.counts(actor.member(), clock.instant()),
                            command.rows().isEmpty() ? List.of() : cases.rows(command.rows())))));
  }
}
