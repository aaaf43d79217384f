package org.vastine.web.reply;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.reply.DropDelivery;
import org.vastine.application.reply.ListDeliveries;
import org.vastine.application.reply.RetryDelivery;
import org.vastine.application.reply.UndoReply;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Replies on their way: looking after those that did not arrive, calling back those still here. */
public final class DeliveryRoutes implements Routes {
  private static final int LONGEST_REASON = 10_000;

  private final ListDeliveries list;
  private final RetryDelivery retry;
  private final DropDelivery drop;
  private final UndoReply undo;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public DeliveryRoutes(
      ListDeliveries list,
      RetryDelivery retry,
      DropDelivery drop,
      UndoReply undo,
      Bodies bodies,
      Answers answers) {
    this.list = list;
    this.retry = retry;
    this.drop = drop;
    this.undo = undo;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/deliveries", this::list);
    routes.post("/api/v1/deliveries/{delivery}/retry", this::retry);
    routes.post("/api/v1/deliveries/{delivery}/drop", this::drop);
    routes.post("/api/v1/deliveries/{delivery}/undo", this::undo);
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Set<DeliveryState> states = query.optional("state").labels(DeliveryState.class);
    Optional<CaseId> ofCase = query.optional("case").uuid().map(CaseId::new);
    Optional<String> after = Pages.after(query);
    int limit = Pages.limit(query);
    query.done();

    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListDeliveries.Command(states, ofCase, after, limit)),
        page -> Answer.ok(Pages.Listed.of(page, DeliveryBody::of)));
  }

  private void retry(Context ctx) {
    tell(ctx, retry.handle(Caller.of(ctx), new RetryDelivery.Command(id(ctx))));
  }

  private void drop(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(LONGEST_REASON);
    body.done();

    tell(ctx, drop.handle(Caller.of(ctx), new DropDelivery.Command(id(ctx), reason.orElseThrow())));
  }

  private void undo(Context ctx) {
    tell(ctx, undo.handle(Caller.of(ctx), new UndoReply.Command(id(ctx))));
  }

  private void tell(Context ctx, Decision<Delivery> decision) {
    answers.give(ctx, decision, delivery -> Answer.ok(DeliveryBody.of(delivery)));
  }

  private static DeliveryId id(Context ctx) {
    return new DeliveryId(PathIds.uuid(ctx, "delivery"));
  }
}
