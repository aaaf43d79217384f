package org.vastine.application.author;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.conduct.Standings;
import org.vastine.application.customer.AuthorRoles;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What was said before by one author, and what became of it, over all threads. */
public final class ReadAuthor {

  /** The greatest number of cases that are looked at, the latest ones. */
  public static final int MOST = 100;

  private final Transactions transactions;
  private final CaseList cases;
  private final Standings standings;
  private final AuthorRoles roles;

  /** Needs the cases, how authors stand, and as whom they speak. */
  @Inject
  public ReadAuthor(
      Transactions transactions, CaseList cases, Standings standings, AuthorRoles roles) {
    this.transactions = transactions;
    this.cases = cases;
    this.standings = standings;
    this.roles = roles;
  }

  /**
   * What is asked.
   *
   * @param caseId one of the author's cases
   */
  public record Command(CaseId caseId) {}

  /** Gives the record. */
  public Decision<AuthorRecord> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.READ_CASES)
        .<Decision<AuthorRecord>>map(Decision::refused)
        .orElseGet(() -> transactions.inWorkspace(actor.workspace(), () -> read(command.caseId())));
  }

  private Decision<AuthorRecord> read(CaseId id) {
    return cases.row(id).map(row -> record(row.feedbackCase().key().author()));
  }

  private AuthorRecord record(AuthorId author) {
    List<CaseListItem> found = cases.latestOf(author, MOST + 1);
    return new AuthorRecord(
        author,
        found.subList(0, Math.min(MOST, found.size())),
        found.size() > MOST,
        standing(author, found),
        roles.find(author));
  }

  private Optional<LadderStep> standing(AuthorId author, List<CaseListItem> found) {
    return found.stream()
        .map(row -> row.feedbackCase().account())
        .distinct()
        .flatMap(account -> standings.find(new Standing.Key(author, account)).present().stream())
        .max(Comparator.comparing(LadderStep::rung));
  }
}
