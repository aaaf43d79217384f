package org.vastine.web.webhook;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.application.webhook.ListWebhookDeliveries;
import org.vastine.application.webhook.ListWebhooks;
import org.vastine.application.webhook.RedeliverWebhook;
import org.vastine.application.webhook.RedeliverWebhook.Which;
import org.vastine.application.webhook.ResumeWebhook;
import org.vastine.application.webhook.RotateWebhookSecret;
import org.vastine.application.webhook.RotateWebhookSecret.Rotated;
import org.vastine.application.webhook.SuspendWebhook;
import org.vastine.application.webhook.TestWebhook;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** One webhook: how it answers, what it was told, and what can be done about it. */
public final class WebhookPage implements Routes {
  private static final String PATH = "/w/{workspace}/settings/webhooks/{webhook}";
  private static final int SHOWN = 50;

  private final Console console;
  private final ListWebhooks list;
  private final ListWebhookDeliveries deliveries;
  private final SuspendWebhook suspend;
  private final ResumeWebhook resume;
  private final RotateWebhookSecret rotate;
  private final TestWebhook test;
  private final RedeliverWebhook redeliver;

  /** Takes the use cases that it asks. */
  @Inject
  public WebhookPage(
      Console console,
      ListWebhooks list,
      ListWebhookDeliveries deliveries,
      SuspendWebhook suspend,
      ResumeWebhook resume,
      RotateWebhookSecret rotate,
      TestWebhook test,
      RedeliverWebhook redeliver) {
    this.console = console;
    this.list = list;
    this.deliveries = deliveries;
    this.suspend = suspend;
    this.resume = resume;
    this.rotate = rotate;
    this.test = test;
    this.redeliver = redeliver;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, ctx -> show(desk(ctx), Told.NOTHING));
    routes.post(PATH + "/suspend", this::suspend);
    routes.post(PATH + "/resume", this::resume);
    routes.post(PATH + "/secret", this::rotate);
    routes.post(PATH + "/test", this::test);
    routes.post(PATH + "/again", this::again);
  }

  /** What is told besides: a new secret, what a test came to, or why something was refused. */
  private record Told(
      Optional<String> secret, Optional<WebhookAnswer> tested, Optional<String> refused) {
    static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Desk desk(Context ctx) {
    return console.desk(ctx, "settings");
  }

  private void show(Desk desk, Told told) {
    WebhookId id = WebhookPagePaths.webhook(desk.ctx());
    Standing standing =
        desk.orTell(list.handle(desk.actor(), new ListWebhooks.Command())).stream()
            .filter(one -> one.webhook().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "webhook.not-found"));
    Optional<String> after =
        Optional.ofNullable(desk.ctx().queryParam("after")).filter(text -> text.length() < 200);
    Page<WebhookDelivery> page =
        desk.orTell(
            deliveries.handle(desk.actor(), new ListWebhookDeliveries.Command(id, after, SHOWN)));
    List<String> wanted = standing.webhook().events().stream().sorted().toList();
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("standing", standing);
    values.put("wanted", wanted);
    values.put("page", page);
    values.put("secret", told.secret());
    values.put("tested", told.tested());
    values.put("refused", told.refused());
    console.show(desk.ctx(), "webhook/page", values);
  }

  private void suspend(Context ctx) {
    Desk desk = desk(ctx);
    WebhookId id = WebhookPagePaths.webhook(ctx);
    done(desk, id, suspend.handle(desk.actor(), new SuspendWebhook.Command(id)), "hook-suspended");
  }

  private void resume(Context ctx) {
    Desk desk = desk(ctx);
    WebhookId id = WebhookPagePaths.webhook(ctx);
    done(desk, id, resume.handle(desk.actor(), new ResumeWebhook.Command(id)), "hook-resumed");
  }

  private void again(Context ctx) {
    Desk desk = desk(ctx);
    WebhookId id = WebhookPagePaths.webhook(ctx);
    Optional<Which> which = which(desk);
    Decision<Integer> decision =
        which.isEmpty()
            ? Decision.refused(Refusal.Kind.INVALID, "webhook.moment-unreadable")
            : redeliver.handle(desk.actor(), new RedeliverWebhook.Command(id, which.get()));
    boolean none = decision instanceof Decision.Accepted<Integer>(Integer count) && count == 0;
    done(desk, id, decision, none ? "hook-none" : "hook-again");
  }

  /** One event by its id, or all since a moment in the workspace's time zone. */
  private static Optional<Which> which(Desk desk) {
    Optional<Which> one = desk.field("event").flatMap(WebhookEventId::of).map(Which.One::new);
    return one.or(
        () -> desk.field("since").flatMap(text -> moment(desk, text)).map(Which.Since::new));
  }

  private static Optional<Instant> moment(Desk desk, String text) {
    try {
      ZoneId zone = ZoneId.of(desk.shell().place().orElseThrow().workspace().zone());
      return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private void rotate(Context ctx) {
    Desk desk = desk(ctx);
    WebhookId id = WebhookPagePaths.webhook(ctx);
    switch (rotate.handle(desk.actor(), new RotateWebhookSecret.Command(id))) {
      case Decision.Accepted<Rotated>(Rotated rotated) ->
          show(
              desk,
              new Told(Optional.of(rotated.secret().value()), Optional.empty(), Optional.empty()));
      case Decision.Refused<Rotated>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void test(Context ctx) {
    Desk desk = desk(ctx);
    WebhookId id = WebhookPagePaths.webhook(ctx);
    switch (test.handle(desk.actor(), new TestWebhook.Command(id))) {
      case Decision.Accepted<WebhookAnswer>(WebhookAnswer answer) ->
          show(desk, new Told(Optional.empty(), Optional.of(answer), Optional.empty()));
      case Decision.Refused<WebhookAnswer>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void done(Desk desk, WebhookId id, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/webhooks/" + id + "?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    if (refusal.kind() == Refusal.Kind.NOT_FOUND && refusal.code().equals("webhook.not-found")) {
      throw new ProblemException(404, "webhook.not-found");
    }
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    show(desk, new Told(Optional.empty(), Optional.empty(), Optional.of(desk.why(refusal))));
  }
}
