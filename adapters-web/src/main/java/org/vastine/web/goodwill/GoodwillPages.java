package org.vastine.web.goodwill;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.goodwill.ChangeBudget;
import org.vastine.application.goodwill.ListGrants;
import org.vastine.application.goodwill.ReadBudget;
import org.vastine.application.goodwill.ReadBudgetCourse;
import org.vastine.application.goodwill.ReadBudgets;
import org.vastine.application.goodwill.SetUpBudget;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** The budgets, what waits for approval, what is not delivered yet, and each ledger (R24). */
public final class GoodwillPages implements Routes {
  private static final String AT = "/w/{workspace}/goodwill";
  private static final String ONE = AT + "/budgets/{budget}";
  private static final int LINES = 100;

  private final Console console;
  private final ReadBudgets budgets;
  private final ReadBudget read;
  private final ReadBudgetCourse course;
  private final SetUpBudget setUp;
  private final ChangeBudget change;
  private final ListGrants grants;

  /** Takes the use cases that it asks. */
  @Inject
  public GoodwillPages(
      Console console,
      ReadBudgets budgets,
      ReadBudget read,
      ReadBudgetCourse course,
      SetUpBudget setUp,
      ChangeBudget change,
      ListGrants grants) {
    this.console = console;
    this.budgets = budgets;
    this.read = read;
    this.course = course;
    this.setUp = setUp;
    this.change = change;
    this.grants = grants;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> all(console.desk(ctx, "goodwill"), Optional.empty()));
    routes.post(AT, this::setUp);
    routes.get(ONE, ctx -> one(console.desk(ctx, "goodwill"), Optional.empty()));
    routes.post(ONE, this::change);
  }

  private void all(Desk desk, Optional<String> refused) {
    Shell s = desk.shell();
    Map<String, Object> values = new HashMap<>();
    values.put("s", s);
    values.put("may", s.may(Permission.CHANGE_BUDGETS));
    values.put("refused", refused);
    values.put(
        "budgets",
        desk.orTell(budgets.handle(desk.actor(), new ReadBudgets.Command())).stream()
            .map(line -> BudgetLine.of(s, line.budget(), line.forecast()))
            .toList());
    values.put("waiting", lines(desk, EnumSet.of(GrantState.ASKED)));
    values.put(
        "undelivered",
        lines(desk, EnumSet.of(GrantState.APPROVED, GrantState.OFFERED, GrantState.HANDED_OVER)));
    values.put("typed", TypedBudget.fresh(desk));
    console.show(desk.ctx(), "goodwill/page", values);
  }

  private List<GrantLine> lines(Desk desk, Set<GrantState> states) {
    return desk
        .orTell(grants.handle(desk.actor(), new ListGrants.Command(states, Page.MOST)))
        .stream()
        .map(entry -> GrantLine.of(desk, entry))
        .toList();
  }

  private void one(Desk desk, Optional<String> refused) {
    Shell s = desk.shell();
    Optional<String> after = Optional.ofNullable(desk.ctx().queryParam("after"));
    ReadBudget.View view =
        desk.orTell(
            read.handle(desk.actor(), new ReadBudget.Command(id(desk.ctx()), after, LINES)));
    GoodwillBudget budget = view.budget();
    Map<String, Object> values = new HashMap<>();
    values.put("s", s);
    values.put("may", s.may(Permission.CHANGE_BUDGETS));
    values.put("refused", refused);
    values.put("budget", BudgetLine.of(s, budget, view.forecast()));
    values.put("currency", budget.terms().amount().currency().getCurrencyCode());
    values.put(
        "course",
        CourseLine.of(
            s,
            desk.orTell(course.handle(desk.actor(), new ReadBudgetCourse.Command(budget.id())))));
    values.put("typed", TypedBudget.of(budget));
    values.put("next", view.ledger().next());
    values.put(
        "ledger", view.ledger().items().stream().map(line -> LedgerLine.of(desk, line)).toList());
    console.show(desk.ctx(), "goodwill/budget", values);
  }

  /**
   * A line of a ledger as it is shown.
   *
   * @param number its place
   * @param when day and time
   * @param kind the kind's label
   * @param amount in the reader's language
   * @param who who did it
   * @param grant which grant it is about
   * @param feedbackCase on which case that is; empty where it is not known
   */
  public record LedgerLine(
      int number,
      String when,
      String kind,
      String amount,
      String who,
      String grant,
      Optional<String> feedbackCase) {
    static LedgerLine of(Desk desk, ReadBudget.Line line) {
      BudgetEntry entry = line.entry();
      Shell s = desk.shell();
      return new LedgerLine(
          entry.number(),
          s.full(entry.at()),
          entry.kind().label(),
          Amounts.of(s, entry.amount()),
          desk.name(entry.by()),
          entry.grant().toString(),
          line.feedbackCase().map(CaseId::toString));
    }
  }

  private void setUp(Context ctx) {
    Desk desk = console.desk(ctx, "goodwill");
    Decision<GoodwillBudget> decision =
        setUp.handle(desk.actor(), new SetUpBudget.Command(TypedBudget.from(desk)));
    switch (decision) {
      case Decision.Accepted<GoodwillBudget> _ -> desk.goOn("/goodwill?said=budget");
      case Decision.Refused<GoodwillBudget>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        all(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  private void change(Context ctx) {
    Desk desk = console.desk(ctx, "goodwill");
    BudgetId id = id(ctx);
    ExpectedVersion seen =
        desk.field("version")
            .filter(text -> text.matches("[0-9]{1,9}"))
            .map(text -> ExpectedVersion.of(Integer.parseInt(text)))
            .orElse(ExpectedVersion.ANY);
    Decision<GoodwillBudget> decision =
        change.handle(desk.actor(), new ChangeBudget.Command(id, seen, TypedBudget.from(desk)));
    switch (decision) {
      case Decision.Accepted<GoodwillBudget> _ ->
          desk.goOn("/goodwill/budgets/" + id + "?said=budget");
      case Decision.Refused<GoodwillBudget>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        one(desk, Optional.of(desk.why(refusal)));
      }
    }
  }

  private static BudgetId id(Context ctx) {
    return new BudgetId(PathIds.uuid(ctx, "budget"));
  }
}
