package org.vastine.web.webhook;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.webhook.AddWebhook;
import org.vastine.application.webhook.ChangeWebhook;
import org.vastine.application.webhook.ListWebhooks;
import org.vastine.application.webhook.RemoveWebhook;
import org.vastine.application.webhook.RotateWebhookSecret;
import org.vastine.application.webhook.WebhookStanding;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Field;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Which webhooks the workspace has, and with which secrets. */
public final class WebhookKeepingRoutes implements Routes {
  private static final String PATH = "/api/v1/webhooks";
  private static final int MOST_CHOSEN = 200;

  private final ListWebhooks list;
  private final AddWebhook add;
  private final ChangeWebhook change;
  private final RemoveWebhook remove;
  private final RotateWebhookSecret rotate;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public WebhookKeepingRoutes(
      ListWebhooks list,
      AddWebhook add,
      ChangeWebhook change,
      RemoveWebhook remove,
      RotateWebhookSecret rotate,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.add = add;
    this.change = change;
    this.remove = remove;
    this.rotate = rotate;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::add);
    routes.put(PATH + "/{webhook}", this::change);
    routes.delete(PATH + "/{webhook}", this::remove);
    routes.post(PATH + "/{webhook}/secret", this::rotate);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListWebhooks.Command()),
        all -> Answer.ok(Pages.Listed.whole(all.stream().map(WebhookBody::of).toList())));
  }

  private void add(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").text(1_000);
    Optional<String> url = body.required("url").text(2_000);
    Set<String> events = Set.copyOf(body.optional("events").texts(MOST_CHOSEN, 100));
    Set<ChannelAccountId> accounts = accounts(body.optional("channelAccounts"));
    body.done();
    AddWebhook.Command command =
        new AddWebhook.Command(name.orElseThrow(), url.orElseThrow(), events, accounts);
    once.give(
        ctx,
        Caller.of(ctx),
        () -> add.handle(Caller.of(ctx), command),
        added -> told(added, Optional.of(added.secret().value())),
        added -> told(added, Optional.empty()));
  }

  private void change(Context ctx) {
    WebhookId id = id(ctx);
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> name = body.required("name").text(1_000);
    Set<String> events = Set.copyOf(body.optional("events").texts(MOST_CHOSEN, 100));
    Set<ChannelAccountId> accounts = accounts(body.optional("channelAccounts"));
    body.done();
    answers.give(
        ctx,
        change.handle(
            Caller.of(ctx), new ChangeWebhook.Command(id, name.orElseThrow(), events, accounts)),
        standing -> Answer.ok(WebhookBody.of(standing)));
  }

  private static Set<ChannelAccountId> accounts(Field field) {
    Set<ChannelAccountId> accounts = new HashSet<>();
    for (String written : field.texts(MOST_CHOSEN, 100)) {
      WrittenId.read(written)
          .map(ChannelAccountId::new)
          .or(() -> field.wrong("field.invalid", "These must be ids of channel accounts."))
          .ifPresent(accounts::add);
    }
    return accounts;
  }

  private void remove(Context ctx) {
    answers.give(
        ctx,
        remove.handle(Caller.of(ctx), new RemoveWebhook.Command(id(ctx))),
        _ -> Answer.nothing());
  }

  private void rotate(Context ctx) {
    answers.give(
        ctx,
        rotate.handle(Caller.of(ctx), new RotateWebhookSecret.Command(id(ctx))),
        rotated ->
            Answer.ok(
                new RotatedBody(
                    WebhookBody.of(rotated.standing()),
                    rotated.secret().value(),
                    rotated.earlierUntil())));
  }

  private static Answer told(AddWebhook.Added added, Optional<String> secret) {
    return Answer.created(
        PATH,
        new AddedBody(WebhookBody.of(new WebhookStanding.Standing(added.webhook(), 0)), secret));
  }

  private static WebhookId id(Context ctx) {
    return new WebhookId(PathIds.uuid(ctx, "webhook"));
  }

  private record AddedBody(WebhookBody webhook, Optional<String> secret) {}

  private record RotatedBody(WebhookBody webhook, String secret, Instant earlierUntil) {}
}
