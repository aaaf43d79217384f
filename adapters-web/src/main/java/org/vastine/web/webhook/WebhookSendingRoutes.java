package org.vastine.web.webhook;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.webhook.ListWebhookDeliveries;
import org.vastine.application.webhook.RedeliverWebhook;
import org.vastine.application.webhook.RedeliverWebhook.Which;
import org.vastine.application.webhook.ResumeWebhook;
import org.vastine.application.webhook.SuspendWebhook;
import org.vastine.application.webhook.TestWebhook;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Whether webhooks are called, what they were told, and what is sent to them again. */
public final class WebhookSendingRoutes implements Routes {
  private static final String PATH = "/api/v1/webhooks/{webhook}";

  private final SuspendWebhook suspend;
  private final ResumeWebhook resume;
  private final TestWebhook test;
  private final ListWebhookDeliveries list;
  private final RedeliverWebhook redeliver;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public WebhookSendingRoutes(
      SuspendWebhook suspend,
      ResumeWebhook resume,
      TestWebhook test,
      ListWebhookDeliveries list,
      RedeliverWebhook redeliver,
      Bodies bodies,
      Answers answers) {
    this.suspend = suspend;
    this.resume = resume;
    this.test = test;
    this.list = list;
    this.redeliver = redeliver;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(PATH + "/suspend", this::suspend);
    routes.post(PATH + "/resume", this::resume);
    routes.post(PATH + "/test", this::test);
    routes.get(PATH + "/deliveries", this::list);
    routes.post(PATH + "/deliveries/again", this::again);
  }

  private void suspend(Context ctx) {
    answers.give(
        ctx,
        suspend.handle(Caller.of(ctx), new SuspendWebhook.Command(id(ctx))),
        standing -> Answer.ok(WebhookBody.of(standing)));
  }

  private void resume(Context ctx) {
    answers.give(
        ctx,
        resume.handle(Caller.of(ctx), new ResumeWebhook.Command(id(ctx))),
        standing -> Answer.ok(WebhookBody.of(standing)));
  }

  private void test(Context ctx) {
    answers.give(
        ctx,
        test.handle(Caller.of(ctx), new TestWebhook.Command(id(ctx))),
        answer -> Answer.ok(WebhookAnswerBody.of(answer)));
  }

  private void list(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    ListWebhookDeliveries.Command command =
        new ListWebhookDeliveries.Command(id(ctx), Pages.after(query), Pages.limit(query));
    query.done();
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), command),
        page -> Answer.ok(Pages.Listed.of(page, WebhookDeliveryBody::of)));
  }

  private void again(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Field event = body.optional("event");
    Optional<Which> one = event.text(100, WebhookSendingRoutes::event, "the id of an event");
    Optional<Which> since = body.optional("since").instant().map(Which.Since::new);
    if (one.isPresent() == since.isPresent() && body.errors().isEmpty()) {
      event.wrong("field.required", "Give either event or since.");
    }
    body.done();
    answers.give(
        ctx,
        redeliver.handle(
            Caller.of(ctx),
            new RedeliverWebhook.Command(id(ctx), one.or(() -> since).orElseThrow())),
        count -> Answer.ok(new AgainBody(count)));
  }

  private static Which event(String written) {
    return WebhookEventId.of(written)
        .map(Which.One::new)
        .orElseThrow(() -> new IllegalArgumentException("not an event"));
  }

  private static WebhookId id(Context ctx) {
    return new WebhookId(PathIds.uuid(ctx, "webhook"));
  }

  private record AgainBody(int count) {}
}
