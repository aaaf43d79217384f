package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** One budget with what is foreseen of it and its ledger, the latest lines first (R24). */
public final class ReadBudget {

  private final Permitted permitted;
  private final GoodwillBudgets budgets;
  private final GrantBook book;
  private final InstantSource clock;

  /** Needs the budgets, and the book of grants. */
  @Inject
  public ReadBudget(
      Permitted permitted, GoodwillBudgets budgets, GrantBook book, InstantSource clock) {
    this.permitted = permitted;
    this.budgets = budgets;
    this.book = book;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param budget which budget
   * @param after where the former page of its ledger ended
   * @param limit how many lines, 1 to {@link Page#MOST}
   */
  public record Command(BudgetId budget, Optional<String> after, int limit) {
    /** Keeps the limit in its range. */
    public Command {
      limit = Math.clamp(limit, 1, Page.MOST);
    }
  }

  /**
   * A budget with lines of its ledger.
   *
   * @param budget the budget
   * @param forecast what is foreseen of it
   * @param ledger the lines
   */
  public record View(GoodwillBudget budget, BudgetForecast forecast, Page<Line> ledger) {}

  /**
   * A line of the ledger.
   *
   * @param entry the line
   * @param feedbackCase on which case its grant is
   */
  public record Line(BudgetEntry entry, Optional<CaseId> feedbackCase) {}

  /** Gives them. */
  public Decision<View> handle(Actor actor, Command command) {
    int before = command.after().map(ReadBudget::number).orElse(Integer.MAX_VALUE);
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            GoodwillWork.found(budgets.find(command.budget()))
                .map(budget ->
                    new View(
                        budget,
                        ReadBudgets.forecast(budgets, budget, clock.instant()),
                        page(budget, before, command.limit()))));
  }

  private Page<Line> page(GoodwillBudget budget, int before, int limit) {
    List<BudgetEntry> lines = budgets.ledger(budget.id(), before, limit);
    boolean ends = lines.isEmpty() || lines.getLast().number() == 1;
    Map<GrantId, CaseId> cases = book.cases(lines.stream().map(BudgetEntry::grant).toList());
    return new Page<>(
        lines.stream()
            .map(entry -> new Line(entry, Optional.ofNullable(cases.get(entry.grant()))))
            .toList(),
        ends ? Optional.empty() : Optional.of(Integer.toString(lines.getLast().number())));
  }

  private static int number(String cursor) {
    if (!cursor.matches("[1-9][0-9]{0,8}")) {
      throw new UnreadableCursor();
    }
    return Integer.parseInt(cursor);
  }
}
