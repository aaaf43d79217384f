package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.vastine.domain.kernel.Callback;
import org.vastine.domain.team.MemberId;

/**
 * An address that a member has alerts posted to, signed with a secret that both know.
 *
 * @param id the webhook
 * @param member whose it is
 * @param name what the member calls it, 1 to 80 characters
 * @param url where it is
 */
public record AlertWebhook(AlertWebhookId id, MemberId member, String name, URI url) {

  /** The most webhooks of one member. */
  public static final int MOST = 5;

  /** Refuses a name or an address that {@link Callback} refuses. */
  public AlertWebhook {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    if (!Callback.isName(name) || Callback.address(url.toString()).isEmpty()) {
      throw new IllegalArgumentException("not a webhook");
    }
  }
}
