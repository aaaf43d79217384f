package org.vastine.web.reply;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.Promising;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.ApproveDraft;
import org.vastine.application.reply.AskApproval;
import org.vastine.application.reply.ReturnDraft;
import org.vastine.application.reply.SaidBeside;
import org.vastine.application.reply.SendReply;
import org.vastine.web.feedbackcase.PromiseRoutes;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** How a draft leaves: asked about, approved or returned by another member, sent. */
public final class SendingRoutes implements Routes {
  private static final int LONGEST_REASON = 10_000;

  private final AskApproval ask;
  private final ApproveDraft approve;
  private final ReturnDraft giveBack;
  private final SendReply send;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public SendingRoutes(
      AskApproval ask,
      ApproveDraft approve,
      ReturnDraft giveBack,
      SendReply send,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.ask = ask;
    this.approve = approve;
    this.giveBack = giveBack;
    this.send = send;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/drafts/{draft}/ask-approval", this::ask);
    routes.post("/api/v1/drafts/{draft}/approve", this::approve);
    routes.post("/api/v1/drafts/{draft}/reject", this::reject);
    routes.post("/api/v1/drafts/{draft}/send", this::send);
  }

  private void ask(Context ctx) {
    answers.give(
        ctx,
        ask.handle(
            Caller.of(ctx), new AskApproval.Command(DraftRoutes.id(ctx), EntityTags.expected(ctx))),
        DraftRoutes::told);
  }

  private void approve(Context ctx) {
    Optional<String> reason = overrideReason(ctx);

    answers.give(
        ctx,
        approve.handle(
            Caller.of(ctx),
            new ApproveDraft.Command(DraftRoutes.id(ctx), EntityTags.expected(ctx), reason)),
        delivery -> Answer.ok(DeliveryBody.of(delivery)));
  }

  private void reject(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> reason = body.required("reason").text(LONGEST_REASON);
    body.done();

    answers.give(
        ctx,
        giveBack.handle(
            Caller.of(ctx),
            new ReturnDraft.Command(
                DraftRoutes.id(ctx), EntityTags.expected(ctx), reason.orElseThrow())),
        draft -> Answer.ok(draft.version(), DraftBody.of(draft)));
  }

  private void send(Context ctx) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<String> reason = body.optional("overrideReason").text(LONGEST_REASON);
    SaidBeside beside = beside(body);
    body.done();
    ExpectedVersion expected = EntityTags.expected(ctx);

    once.give(
        ctx,
        Caller.of(ctx),
        () ->
            send.handle(
                Caller.of(ctx),
                new SendReply.Command(DraftRoutes.id(ctx), expected, reason, beside)),
        delivery -> Answer.ok(DeliveryBody.of(delivery)));
  }

  private static SaidBeside beside(Fields body) {
    boolean followUp = body.optional("followUp").flag().orElse(false);
    return new SaidBeside(body.optional("promise").object().flatMap(SendingRoutes::word), followUp);
  }

  private static Optional<Promising.Word> word(Fields promise) {
    Optional<String> what = promise.required("what").text(LONGEST_REASON);
    Optional<ByWhen> by = PromiseRoutes.by(promise.required("by"));
    return what.flatMap(words -> by.map(time -> new Promising.Word(words, time)));
  }

  private Optional<String> overrideReason(Context ctx) {
    Fields body = bodies.objectOrNothing(ctx);
    Optional<String> reason = body.optional("overrideReason").text(LONGEST_REASON);
    body.done();
    return reason;
  }
}
