package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final int LONGEST_URL = 1_000;

  /** Refuses a name or an address that {@link #isName} and {@link #address} refuse. */
  public AlertWebhook {
    requireNonNull(id, "id is null");
    requireNonNull(member, "member is null");
    if (!isName(name) || address(url.toString()).isEmpty()) {
      throw new IllegalArgumentException("not a webhook");
    }
  }

  /** Whether a webhook can be called so. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= 80
        && name.equals(name.strip())
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** The address, where a webhook can be there: http or https, with a host and without a user. */
  public static Optional<URI> address(String text) {
    try {
      URI url = new URI(text.strip());
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      boolean usable =
          text.length() <= LONGEST_URL
              && Set.of("http", "https").contains(scheme)
              && url.getHost() != null
              && url.getRawUserInfo() == null
              && url.getRawFragment() == null;
      return usable ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }
}
