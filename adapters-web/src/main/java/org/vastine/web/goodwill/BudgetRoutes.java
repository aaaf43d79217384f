package org.vastine.web.goodwill;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.vastine.application.goodwill.ChangeBudget;
import org.vastine.application.goodwill.ReadBudget;
import org.vastine.application.goodwill.ReadBudgetCourse;
import org.vastine.application.goodwill.ReadBudgets;
import org.vastine.application.goodwill.SetUpBudget;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.Money;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Budgets for goodwill and their ledgers (R24). */
public final class BudgetRoutes implements Routes {
  private static final String PATH = "/api/v1/goodwill-budgets";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ZONE = 60;
  private static final int LONGEST_DAY = 10;

  private final ReadBudgets list;
  private final ReadBudget read;
  private final ReadBudgetCourse course;
  private final SetUpBudget setUp;
  private final ChangeBudget change;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public BudgetRoutes(
      ReadBudgets list,
      ReadBudget read,
      ReadBudgetCourse course,
      SetUpBudget setUp,
      ChangeBudget change,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.read = read;
    this.course = course;
    this.setUp = setUp;
    this.change = change;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::setUp);
    routes.get(PATH + "/{budget}", this::read);
    routes.put(PATH + "/{budget}", this::change);
    routes.get(PATH + "/{budget}/ledger", this::ledger);
    routes.get(PATH + "/{budget}/course", this::course);
  }

  private void list(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ReadBudgets.Command()),
        lines ->
            Answer.ok(
                Pages.Listed.whole(
                    lines.stream()
                        .map(line -> BudgetBody.of(line.budget(), line.forecast()))
                        .toList())));
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadBudget.Command(id(ctx), Optional.empty(), 1)),
        view -> Answer.ok(view.budget().version(), BudgetBody.of(view.budget(), view.forecast())));
  }

  private void course(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        course.handle(Caller.of(ctx), new ReadBudgetCourse.Command(id(ctx))),
        view -> Answer.ok(CourseBody.of(view)));
  }

  private void ledger(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadBudget.Command(id(ctx), after, limit)),
        view -> Answer.ok(Pages.Listed.of(view.ledger(), BudgetBody.EntryBody::of)));
  }

  private void setUp(Context ctx) {
    BudgetWish wish = wish(ctx);
    once.give(
        ctx,
        Caller.of(ctx),
        () -> setUp.handle(Caller.of(ctx), new SetUpBudget.Command(wish)),
        budget ->
            Answer.created(PATH + "/" + budget.id(), BudgetBody.of(budget))
                .inVersion(budget.version()));
  }

  private void change(Context ctx) {
    BudgetId id = id(ctx);
    BudgetWish wish = wish(ctx);
    answers.give(
        ctx,
        change.handle(Caller.of(ctx), new ChangeBudget.Command(id, EntityTags.expected(ctx), wish)),
        BudgetRoutes::told);
  }

  private BudgetWish wish(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> costCentre = body.required("costCentre").text(LONGEST_NAME);
    Optional<LocalDate> from = day(body.required("from"));
    Optional<LocalDate> until = day(body.required("until"));
    Optional<String> zone = body.required("zone").text(LONGEST_ZONE);
    Optional<Fields> amount = body.required("amount").object();
    Optional<String> value = amount.flatMap(money -> money.required("value").text(Money.LONGEST));
    Optional<String> currency = amount.flatMap(money -> money.required("currency").text(3));
    Optional<String> responder = body.required("responderAlone").text(Money.LONGEST);
    Optional<String> approver = body.required("approverAlone").text(Money.LONGEST);
    Optional<String> lead = body.required("leadAlone").text(Money.LONGEST);
    Optional<Long> days = body.optional("repeatDays").number(0, GrantRules.MOST_DAYS);
    body.done();
    return new BudgetWish(
        costCentre.orElseThrow(),
        from.orElseThrow(),
        until.orElseThrow(),
        zone.orElseThrow(),
        value.orElseThrow(),
        currency.orElseThrow(),
        responder.orElseThrow(),
        approver.orElseThrow(),
        lead.orElseThrow(),
        days.orElse(0L).intValue());
  }

  private static Optional<LocalDate> day(Field field) {
    return field.text(LONGEST_DAY, LocalDate::parse, "a day such as 2026-03-02");
  }

  private static Answer told(GoodwillBudget budget) {
    return Answer.ok(budget.version(), BudgetBody.of(budget));
  }

  private static BudgetId id(Context ctx) {
    return new BudgetId(PathIds.uuid(ctx, "budget"));
  }
}
