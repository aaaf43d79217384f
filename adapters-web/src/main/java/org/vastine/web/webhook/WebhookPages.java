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
import java.util.UUID;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.feedbackcase.CaseEventTypes;
import org.vastine.application.webhook.AddWebhook;
import org.vastine.application.webhook.ListWebhooks;
import org.vastine.application.webhook.RemoveWebhook;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.kernel.WrittenId;
import org.vastine.web.server.Routes;

/** Which webhooks the workspace has, and a form for another one. */
public final class WebhookPages implements Routes {
  private static final String PATH = "/w/{workspace}/settings/webhooks";

  private final Console console;
  private final ListWebhooks list;
  private final AddWebhook add;
  private final RemoveWebhook remove;
  private final ListChannelAccounts accounts;

  /** Takes the use cases that it asks. */
  @Inject
  public WebhookPages(
      Console console,
      ListWebhooks list,
      AddWebhook add,
      RemoveWebhook remove,
      ListChannelAccounts accounts) {
    this.console = console;
    this.list = list;
    this.add = add;
    this.remove = remove;
    this.accounts = accounts;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, ctx -> show(desk(ctx), Typed.NOTHING, Optional.empty(), Optional.empty()));
    routes.post(PATH, this::add);
    routes.post(PATH + "/{webhook}/remove", this::remove);
  }

  /**
   * What was typed, to stand in the form again after a refusal.
   *
   * @param events the types of events that were chosen
   * @param accounts the ids of the channel accounts that were chosen
   */
  public record Typed(String name, String url, Set<String> events, Set<String> accounts) {
    static final Typed NOTHING = new Typed("", "", Set.of(), Set.of());

    /** Copies the sets. */
    public Typed {
      events = Set.copyOf(events);
      accounts = Set.copyOf(accounts);
    }
  }

  /** A channel account to choose. */
  public record Choice(String id, String name) {}

  private Desk desk(Context ctx) {
    return console.desk(ctx, "settings");
  }

  private void show(Desk desk, Typed typed, Optional<String> secret, Optional<String> refused) {
    List<Standing> webhooks = desk.orTell(list.handle(desk.actor(), new ListWebhooks.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("webhooks", webhooks);
    values.put("types", CaseEventTypes.ALL);
    values.put("accounts", choices(desk));
    values.put("typed", typed);
    values.put("secret", secret);
    values.put("refused", refused);
    console.show(desk.ctx(), "webhook/list", values);
  }

  private List<Choice> choices(Desk desk) {
    return desk.orTell(accounts.handle(desk.actor(), new ListChannelAccounts.Command())).stream()
        .map(view -> new Choice(view.account().id().toString(), view.account().name()))
        .toList();
  }

  private void add(Context ctx) {
    Desk desk = desk(ctx);
    Typed typed =
        new Typed(
            desk.field("name").orElse(""),
            desk.field("url").orElse(""),
            new HashSet<>(ctx.formParams("event")),
            new HashSet<>(ctx.formParams("account")));
    Set<ChannelAccountId> of = new HashSet<>();
    typed.accounts().forEach(written -> of.add(new ChannelAccountId(uuid(written))));
    switch (add.handle(
        desk.actor(), new AddWebhook.Command(typed.name(), typed.url(), typed.events(), of))) {
      case Decision.Accepted<AddWebhook.Added>(AddWebhook.Added added) ->
          show(desk, Typed.NOTHING, Optional.of(added.secret().value()), Optional.empty());
      case Decision.Refused<AddWebhook.Added>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, typed, Optional.empty(), Optional.of(desk.why(refusal)));
      }
    }
  }

  private void remove(Context ctx) {
    Desk desk = desk(ctx);
    switch (remove.handle(desk.actor(), new RemoveWebhook.Command(WebhookPagePaths.webhook(ctx)))) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/webhooks?said=hook-removed");
      case Decision.Refused<?>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        show(desk, Typed.NOTHING, Optional.empty(), Optional.of(desk.why(refusal)));
      }
    }
  }

  /** A form with anything else was not made by us. */
  private static UUID uuid(String written) {
    return WrittenId.read(written)
        .orElseThrow(() -> new ProblemException(404, "webhook.account-unknown"));
  }
}
