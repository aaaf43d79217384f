package org.vastine.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.alert.AddAlertWebhook;
import org.vastine.application.alert.ListAlertWebhooks;
import org.vastine.application.alert.RemoveAlertWebhook;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Addresses that one has alerts posted to. */
public final class AlertWebhookRoutes implements Routes {
  private static final String PATH = "/api/v1/alert-webhooks";

  private final ListAlertWebhooks list;
  private final AddAlertWebhook add;
  private final RemoveAlertWebhook remove;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public AlertWebhookRoutes(
      ListAlertWebhooks list,
      AddAlertWebhook add,
      RemoveAlertWebhook remove,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.add = add;
    this.remove = remove;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::add);
    routes.delete(PATH + "/{webhook}", this::remove);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListAlertWebhooks.Command()),
        all -> Answer.ok(Pages.Listed.whole(all.stream().map(WebhookBody::of).toList())));
  }

  private void add(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").text(1_000);
    Optional<String> url = body.required("url").text(2_000);
    body.done();
    AddAlertWebhook.Command command =
        new AddAlertWebhook.Command(name.orElseThrow(), url.orElseThrow());
    once.give(
        ctx,
        Caller.of(ctx),
        () -> add.handle(Caller.of(ctx), command),
        added -> told(added, Optional.of(added.secret().value())),
        added -> told(added, Optional.empty()));
  }

  private void remove(Context ctx) {
    AlertWebhookId id = new AlertWebhookId(PathIds.uuid(ctx, "webhook"));
    answers.give(
        ctx,
        remove.handle(Caller.of(ctx), new RemoveAlertWebhook.Command(id)),
        _ -> Answer.nothing());
  }

  private static Answer told(AddAlertWebhook.Added added, Optional<String> secret) {
    return Answer.created(PATH, new AddedBody(WebhookBody.of(added.webhook()), secret));
  }

  private record AddedBody(WebhookBody webhook, Optional<String> secret) {}

  private record WebhookBody(UUID id, String name, URI url) {
    static WebhookBody of(AlertWebhook webhook) {
      return new WebhookBody(webhook.id().value(), webhook.name(), webhook.url());
    }
  }
}
