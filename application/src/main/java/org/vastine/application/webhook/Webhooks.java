package org.vastine.application.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookId;

/** The webhooks of the workspace. Secrets are encrypted at rest and come out for calling only. */
public interface Webhooks {

  /** All of them, by name. */
  List<Webhook> all();

  /** One of them. */
  Optional<Webhook> find(WebhookId id);

  /** One of them, and until the transaction ends nobody else changes it. */
  Optional<Webhook> lock(WebhookId id);

  /** Keeps a new one; events that are stored from now on are kept for it. */
  void add(Webhook webhook, Secret secret);

  /** Stores its name and what it wants; events that are stored from now on go by that. */
  void change(Webhook webhook);

  /** Stores its newer health. */
  void store(Webhook webhook);

  /** What its events are signed with now, the newest first; none where it is gone. */
  List<Secret> secrets(WebhookId id, Instant now);

  /** From now on it has another secret; the present one holds beside it until a moment. */
  void rotate(WebhookId id, Secret fresh, Instant earlierUntil);

  /** Removes it with all that waits for it, if it is there. */
  void remove(WebhookId id);
}
