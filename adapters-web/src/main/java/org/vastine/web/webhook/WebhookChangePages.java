package org.vastine.web.webhook;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.feedbackcase.CaseEventTypes;
import org.vastine.application.webhook.ChangeWebhook;
import org.vastine.application.webhook.ListWebhooks;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** What a webhook is called and which events it gets, to be changed. */
public final class WebhookChangePages implements Routes {
  private static final String PATH = "/w/{workspace}/settings/webhooks/{webhook}/change";

  private final Console console;
  private final ListWebhooks list;
  private final ChangeWebhook change;
  private final ListChannelAccounts accounts;

  /** Takes the use cases that it asks. */
  @Inject
  public WebhookChangePages(
      Console console, ListWebhooks list, ChangeWebhook change, ListChannelAccounts accounts) {
    this.console = console;
    this.list = list;
    this.change = change;
    this.accounts = accounts;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, ctx -> form(console.desk(ctx, "settings")));
    routes.post(PATH, this::change);
  }

  private void form(Desk desk) {
    WebhookId id = WebhookPagePaths.webhook(desk.ctx());
    Webhook webhook =
        desk.orTell(list.handle(desk.actor(), new ListWebhooks.Command())).stream()
            .map(standing -> standing.webhook())
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ProblemException(404, "webhook.not-found"));
    show(
        desk,
        new WebhookPages.Typed(
            webhook.name(),
            webhook.url().toString(),
            webhook.events(),
            webhook.accounts().stream()
                .map(ChannelAccountId::toString)
                .collect(Collectors.toSet())),
        Optional.empty());
  }

  private void show(Desk desk, WebhookPages.Typed typed, Optional<String> refused) {
    List<WebhookPages.Choice> choices =
        desk.orTell(accounts.handle(desk.actor(), new ListChannelAccounts.Command())).stream()
            .map(view ->
                new WebhookPages.Choice(view.account().id().toString(), view.account().name()))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("id", WebhookPagePaths.webhook(desk.ctx()).toString());
    values.put("types", CaseEventTypes.ALL);
    values.put("accounts", choices);
    values.put("typed", typed);
    values.put("refused", refused);
    console.show(desk.ctx(), "webhook/change", values);
  }

  private void change(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    WebhookId id = WebhookPagePaths.webhook(ctx);
    WebhookPages.Typed typed =
        new WebhookPages.Typed(
            desk.field("name").orElse(""),
            "",
            new HashSet<>(ctx.formParams("event")),
            new HashSet<>(ctx.formParams("account")));
    Set<ChannelAccountId> of = new HashSet<>();
    for (String written : typed.accounts()) {
      of.add(
          WrittenId.read(written)
              .map(ChannelAccountId::new)
              .orElseThrow(() -> new ProblemException(404, "webhook.account-unknown")));
    }
    switch (change.handle(
        desk.actor(), new ChangeWebhook.Command(id, typed.name(), typed.events(), of))) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/webhooks/" + id + "?said=saved");
      case Decision.Refused<?>(Refusal refusal) -> {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
          throw new ProblemException(404, "webhook.not-found");
        }
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, typed, Optional.of(desk.why(refusal)));
      }
    }
  }
}
