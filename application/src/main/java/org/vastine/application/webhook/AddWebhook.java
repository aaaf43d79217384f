package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.NewSecrets;
import org.vastine.domain.kernel.Callback;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;

/** An admin has events posted to an address. The secret that signs them is shown this once. */
public final class AddWebhook {

  private final Permitted permitted;
  private final Webhooks webhooks;
  private final WebhookCaller caller;
  private final ChannelAccounts accounts;
  private final NewSecrets secrets;
  private final AuditLog audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public AddWebhook(
      Permitted permitted,
      Webhooks webhooks,
      WebhookCaller caller,
      ChannelAccounts accounts,
      NewSecrets secrets,
      AuditLog audit,
      Ids ids,
      InstantSource clock) {
    this.permitted = permitted;
    this.webhooks = webhooks;
    this.caller = caller;
    this.accounts = accounts;
    this.secrets = secrets;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param name what the workspace calls it
   * @param url where it is
   * @param events the types of events that it gets; empty for all
   * @param accounts the channel accounts that it hears of; empty for all
   */
  public record Command(
      String name, String url, Set<String> events, Set<ChannelAccountId> accounts) {
    /** Copies the sets. */
    public Command {
      events = Set.copyOf(events);
      accounts = Set.copyOf(accounts);
    }
  }

  /**
   * A new webhook.
   *
   * @param secret what its events are signed with, shown this once
   */
  public record Added(Webhook webhook, Secret secret) {}

  /** Gives the webhook with its secret. */
  public Decision<Added> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.CHANGE_WEBHOOKS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    Optional<URI> url = Callback.address(command.url());
    // Names are resolved before the transaction, so that a slow name server holds none open.
    boolean reached = url.filter(caller::mayReach).isPresent();
    return permitted.decide(
        actor,
        Permission.CHANGE_WEBHOOKS,
        () ->
            wrong(command, url, reached)
                .<Decision<Added>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(added(actor, command, url.orElseThrow()))));
  }

  private Optional<Refusal> wrong(Command command, Optional<URI> url, boolean reached) {
    if (!Callback.isName(command.name().strip())) {
      return refusal("webhook.name-invalid");
    }
    if (url.isEmpty()) {
      return refusal("webhook.address-invalid");
    }
    if (!reached) {
      return refusal("webhook.address-not-allowed");
    }
    return WebhookFilters.unknown(accounts, command.events(), command.accounts())
        .or(() ->
            webhooks.all().size() >= Webhook.MOST
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "webhook.too-many"))
                : Optional.empty());
  }

  private static Optional<Refusal> refusal(String code) {
    return Optional.of(Refusal.of(Refusal.Kind.INVALID, code));
  }

  private Added added(Actor actor, Command command, URI url) {
    Webhook webhook =
        new Webhook(
            new WebhookId(ids.next()),
            command.name().strip(),
            url,
            command.events(),
            command.accounts(),
            WebhookHealth.GOOD);
    Secret secret = secrets.next();
    webhooks.add(webhook, secret);
    List<String> events = command.events().stream().sorted().toList();
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "webhook.added",
            webhook.id().toString(),
            Map.of("host", String.valueOf(url.getHost()), "events", String.join(",", events))));
    return new Added(webhook, secret);
  }
}
