package org.vastine.web.goodwill;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.GrantView;
import org.vastine.application.goodwill.ListGrants;
import org.vastine.application.goodwill.MoveGrant;
import org.vastine.application.goodwill.ReadCaseGoodwill;
import org.vastine.application.goodwill.ReadGrant;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Money;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What is given on cases: asked for, decided, tracked to the end (R24). */
public final class GrantRoutes implements Routes {
  private static final String ONE = "/api/v1/grants/{grant}";
  private static final String OF_CASE = "/api/v1/cases/{case}/grants";
  private static final int LONGEST_NOTE = 10_000;

  private final AskGrant ask;
  private final MoveGrant move;
  private final ReadGrant read;
  private final ReadCaseGoodwill ofCase;
  private final ListGrants list;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public GrantRoutes(
      AskGrant ask,
      MoveGrant move,
      ReadGrant read,
      ReadCaseGoodwill ofCase,
      ListGrants list,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.ask = ask;
    this.move = move;
    this.read = read;
    this.ofCase = ofCase;
    this.list = list;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  /** What was given on a case, and what can be. */
  private record CaseGoodwillBody(
      boolean locked,
      Optional<UUID> threatElsewhere,
      String authority,
      List<GrantBody> grants,
      List<OfferBody> offers,
      List<NormBody> norms) {
    static CaseGoodwillBody of(ReadCaseGoodwill.View view) {
      return new CaseGoodwillBody(
          view.locked(),
          view.threatElsewhere().map(CaseId::value),
          view.authority().label(),
          view.feedbackCase().grants().all().stream()
              .map(grant -> GrantBody.of(view.feedbackCase().id(), grant))
              .toList(),
          view.offers().stream().map(OfferBody::of).toList(),
          view.norms().stream().map(NormBody::of).toList());
    }
  }

  private record OfferBody(
      UUID budget,
      String costCentre,
      MoneyBody left,
      MoneyBody alone,
      boolean repeated,
      Optional<UsualBody> usual) {
    static OfferBody of(ReadCaseGoodwill.Offer offer) {
      return new OfferBody(
          offer.budget().id().value(),
          offer.budget().terms().costCentre(),
          MoneyBody.of(offer.budget().left()),
          MoneyBody.of(offer.alone()),
          offer.repeated(),
          offer.usual().map(usual -> new UsualBody(MoneyBody.of(usual.amount()), usual.samples())));
    }
  }

  private record UsualBody(MoneyBody amount, int samples) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/grants", this::list);
    routes.get(OF_CASE, this::ofCase);
    routes.post(OF_CASE, this::ask);
    routes.get(ONE, this::read);
    for (GrantStep step : GrantStep.values()) {
      String name = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
      routes.post(ONE + "/" + name, ctx -> move(ctx, step));
    }
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Set<GrantState> states = query.optional("state").labels(GrantState.class);
    int limit = Pages.limit(query);
    query.done();
    Set<GrantState> wanted = states.isEmpty() ? EnumSet.allOf(GrantState.class) : states;
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListGrants.Command(wanted, limit)),
        entries -> Answer.ok(Pages.Listed.whole(entries.stream().map(GrantBody::of).toList())));
  }

  private void ofCase(Context ctx) {
    answers.give(
        ctx,
        ofCase.handle(Caller.of(ctx), new ReadCaseGoodwill.Command(caseId(ctx))),
        view -> Answer.ok(view.feedbackCase().version(), CaseGoodwillBody.of(view)));
  }

  private void ask(Context ctx) {
    CaseId caseId = caseId(ctx);
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<UUID> budget = body.required("budget").uuid();
    Optional<GrantKind> kind = body.required("kind").label(GrantKind.class);
    Optional<Fields> amount = body.required("amount").object();
    Optional<String> value = amount.flatMap(money -> money.required("value").text(Money.LONGEST));
    Optional<String> currency = amount.flatMap(money -> money.required("currency").text(3));
    Optional<String> what = body.required("what").text(LONGEST_NOTE);
    boolean inSpite = body.optional("inSpiteOfThreat").flag().orElse(false);
    Optional<String> deviation = body.optional("deviation").text(LONGEST_NOTE);
    body.done();
    once.give(
        ctx,
        Caller.of(ctx),
        () ->
            ask.handle(
                Caller.of(ctx),
                new AskGrant.Command(
                    caseId,
                    EntityTags.expected(ctx),
                    new BudgetId(budget.orElseThrow()),
                    kind.orElseThrow(),
                    new WrittenAmount(value.orElseThrow(), currency),
                    what.orElseThrow(),
                    inSpite,
                    deviation)),
        view ->
            Answer.created("/api/v1/grants/" + view.grant().id(), body(view))
                .inVersion(view.feedbackCase().version()));
  }

  private void read(Context ctx) {
    answers.give(
        ctx, read.handle(Caller.of(ctx), new ReadGrant.Command(grant(ctx))), GrantRoutes::told);
  }

  private void move(Context ctx, GrantStep step) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<String> note = body.optional("note").text(LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        move.handle(
            Caller.of(ctx),
            new MoveGrant.Command(grant(ctx), EntityTags.expected(ctx), step, note)),
        GrantRoutes::told);
  }

  private static GrantBody body(GrantView view) {
    return GrantBody.of(view.feedbackCase().id(), view.grant());
  }

  private static Answer told(GrantView view) {
    return Answer.ok(view.feedbackCase().version(), body(view));
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }

  private static GrantId grant(Context ctx) {
    return new GrantId(PathIds.uuid(ctx, "grant"));
  }
}
