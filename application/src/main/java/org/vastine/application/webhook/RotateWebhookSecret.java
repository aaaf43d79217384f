package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.team.NewSecrets;
import org.vastine.application.webhook.WebhookStanding.Standing;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/**
 * An admin gives a webhook another secret. For a day the earlier one signs as well, so that the
 * receiver can change over without losing anything.
 */
public final class RotateWebhookSecret {

  private final WebhookWork work;
  private final Webhooks webhooks;
  private final NewSecrets secrets;
  private final WebhookStanding standing;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the webhooks, new secrets, and the audit log. */
  @Inject
  public RotateWebhookSecret(
      WebhookWork work,
      Webhooks webhooks,
      NewSecrets secrets,
      WebhookStanding standing,
      AuditLog audit,
      InstantSource clock) {
    this.work = work;
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.standing = standing;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is asked. */
  public record Command(WebhookId id) {}

  /**
   * A webhook with another secret.
   *
   * @param secret the new one, shown this once
   * @param earlierUntil until when the earlier one signs as well
   */
  public record Rotated(Standing standing, Secret secret, Instant earlierUntil) {}

  /** Gives the new secret. */
  public Decision<Rotated> handle(Actor actor, Command command) {
    return work.on(actor, command.id(), webhook -> Decision.accepted(rotated(actor, webhook)));
  }

  private Rotated rotated(Actor actor, Webhook webhook) {
    Instant now = clock.instant();
    Instant until = now.plus(Webhook.SECRETS_OVERLAP);
    Secret secret = secrets.next();
    webhooks.rotate(webhook.id(), secret, until);
    audit.add(
        new AuditLog.Entry(
            now, actor.by(), "webhook.secret-rotated", webhook.id().toString(), Map.of()));
    return new Rotated(standing.of(webhook), secret, until);
  }
}
