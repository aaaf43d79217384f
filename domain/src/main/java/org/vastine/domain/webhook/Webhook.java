package org.vastine.domain.webhook;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.vastine.domain.kernel.Callback;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * An address of an integrator to which events of cases are posted, signed with a secret that both
 * know.
 *
 * @param id the webhook
 * @param name what the workspace calls it, 1 to 80 characters
 * @param url where it is
 * @param events the types of events that it gets; empty for all, later ones included
 * @param accounts the channel accounts whose cases it hears of; empty for all
 * @param health how it answers
 */
public record Webhook(
    WebhookId id,
    String name,
    URI url,
    Set<String> events,
    Set<ChannelAccountId> accounts,
    WebhookHealth health) {

  /** The most webhooks of a workspace. */
  public static final int MOST = 10;

  /** For so long after it was changed the earlier secret signs as well. */
  public static final Duration SECRETS_OVERLAP = Duration.ofDays(1);

  /** So many of its events are on their way at once, each of another case. */
  public static final int MOST_AT_ONCE = 3;

  /** Refuses a name or an address that {@link Callback} refuses; copies the sets. */
  public Webhook {
    requireNonNull(id, "id is null");
    requireNonNull(health, "health is null");
    events = Set.copyOf(events);
    accounts = Set.copyOf(accounts);
    if (!Callback.isName(name) || Callback.address(url.toString()).isEmpty()) {
      throw new IllegalArgumentException("not a webhook");
    }
  }

  /** Whether it gets events of this type about cases of this account. */
  public boolean wants(String type, ChannelAccountId account) {
    return (events.isEmpty() || events.contains(type))
        && (accounts.isEmpty() || accounts.contains(account));
  }

  /** The same under another name, for other events and channel accounts. */
  public Webhook with(String other, Set<String> wanted, Set<ChannelAccountId> about) {
    return new Webhook(id, other, url, wanted, about, health);
  }

  /** The same in other health. */
  public Webhook with(WebhookHealth newer) {
    return new Webhook(id, name, url, events, accounts, newer);
  }
}
