package org.vastine.web.goodwill;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.goodwill.KeepNorm;
import org.vastine.application.goodwill.ListDeviations;
import org.vastine.application.goodwill.ReadNorms;
import org.vastine.application.goodwill.RemoveNorm;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.triage.Subject;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What other channels give, and what differed from it (R24). */
public final class NormRoutes implements Routes {
  private static final String PATH = "/api/v1/goodwill-norms";
  private static final String ONE = PATH + "/{subject}/{kind}/{currency}";

  private final ReadNorms list;
  private final KeepNorm keep;
  private final RemoveNorm remove;
  private final ListDeviations deviations;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public NormRoutes(
      ReadNorms list,
      KeepNorm keep,
      RemoveNorm remove,
      ListDeviations deviations,
      Bodies bodies,
      Answers answers) {
    this.list = list;
    this.keep = keep;
    this.remove = remove;
    this.deviations = deviations;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record DeviationLine(GrantBody grant, String subject, Optional<String> reason) {
    static DeviationLine of(ListDeviations.Line line) {
      return new DeviationLine(
          GrantBody.of(line.grant()), line.grant().subject().label(), line.reason());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.put(ONE, this::keep);
    routes.delete(ONE, this::remove);
    routes.get("/api/v1/goodwill-deviations", this::deviations);
  }

  private void list(Context ctx) {
    Fields.ofQuery(ctx).done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ReadNorms.Command()),
        norms -> Answer.ok(Pages.Listed.whole(norms.stream().map(NormBody::of).toList())));
  }

  private void keep(Context ctx) {
    Norm.Key key = key(ctx);
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> least = body.required("least").text(Money.LONGEST);
    Optional<String> most = body.required("most").text(Money.LONGEST);
    Optional<String> source = body.required("source").text(Norm.LONGEST);
    body.done();
    Norm.Typed typed =
        new Norm.Typed(least.orElseThrow(), most.orElseThrow(), source.orElseThrow());
    answers.give(
        ctx,
        keep.handle(Caller.of(ctx), new KeepNorm.Command(key, typed)),
        norm -> Answer.ok(NormBody.of(norm)));
  }

  private void remove(Context ctx) {
    answers.give(
        ctx,
        remove.handle(Caller.of(ctx), new RemoveNorm.Command(key(ctx))),
        _ -> Answer.nothing());
  }

  private void deviations(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();
    answers.give(
        ctx,
        deviations.handle(Caller.of(ctx), new ListDeviations.Command(after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, DeviationLine::of)));
  }

  private static Norm.Key key(Context ctx) {
    return new Norm.Key(
        label(ctx, "subject", Subject.class),
        label(ctx, "kind", GrantKind.class),
        ctx.pathParam("currency"));
  }

  private static <E extends Enum<E> & Labelled> E label(Context ctx, String name, Class<E> type) {
    return Labelled.find(type, ctx.pathParam(name))
        .orElseThrow(() -> new ProblemException(404, "norm.not-found"));
  }
}
