package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Callback;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/**
 * An admin changes what a webhook is called and which events it gets. Its address stays: another
 * receiver is another webhook, with a secret of its own.
 */
public final class ChangeWebhook {

  private final WebhookWork work;
  private final Webhooks webhooks;
  private final ChannelAccounts accounts;
  private final WebhookStanding standing;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks, the channel accounts, and the audit log. */
  @Inject
  public ChangeWebhook(
      WebhookWork work,
      Webhooks webhooks,
      ChannelAccounts accounts,
      WebhookStanding standing,
      AuditLog audit,
      InstantSource clock) {
    this.work = work;
    this.webhooks = webhooks;
    this.accounts = accounts;
    this.standing = standing;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param id which webhook
   * @param name what the workspace calls it
   * @param events the types of events that it gets; empty for all
   * @param accounts the channel accounts that it hears of; empty for all
   */
  public record Command(
      WebhookId id, String name, Set<String> events, Set<ChannelAccountId> accounts) {
    /** Copies the sets. */
    public Command {
      events = Set.copyOf(events);
      accounts = Set.copyOf(accounts);
    }
  }

  /** Gives it as it is then; what waits for it is sent all the same. */
  public Decision<Standing> handle(Actor actor, Command command) {
    return work.on(
        actor,
        command.id(),
        webhook ->
            wrong(command)
                .<Decision<Standing>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(standing.of(changed(actor, webhook, command)))));
  }

  private Optional<Refusal> wrong(Command command) {
    return Callback.isName(command.name().strip())
        ? WebhookFilters.unknown(accounts, command.events(), command.accounts())
        : Optional.of(Refusal.of(Refusal.Kind.INVALID, "webhook.name-invalid"));
  }

  private Webhook changed(Actor actor, Webhook before, Command command) {
    Webhook after = before.with(command.name().strip(), command.events(), command.accounts());
    webhooks.change(after);
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "webhook.changed",
            after.id().toString(),
            Map.of("events", String.join(",", after.events().stream().sorted().toList()))));
    return after;
  }
}
