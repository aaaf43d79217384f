package org.vastine.application.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.PublicationTime;

/**
 * Refuses what cannot be taken in, before anything is stored: items of an account that is not
 * there, and, where the sender can mend it (the web API), moments of publication that cannot be
 * true. From a platform or a file such a moment is replaced by the moment of taking in, so that
 * nothing is lost.
 */
@Singleton
public final class Admission {

  private final ChannelAccounts accounts;
  private final Set<Key> seen = ConcurrentHashMap.newKeySet();

  private record Key(WorkspaceId workspace, ChannelAccountId account) {}

  /** Needs the accounts. */
  @Inject
  public Admission(ChannelAccounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Which accounts of these parts are there. Accounts stay, so that one that was there before is
   * not asked for again.
   */
  Map<ChannelAccountId, Boolean> known(WorkspaceId workspace, List<AccountItems> parts) {
    Map<ChannelAccountId, Boolean> known = new HashMap<>();
    for (AccountItems part : parts) {
      known.computeIfAbsent(part.account(), id -> isThere(new Key(workspace, id)));
    }
    return known;
  }

  private boolean isThere(Key key) {
    if (seen.contains(key)) {
      return true;
    }
    boolean there = accounts.find(key.account()).isPresent();
    if (there) {
      seen.add(key);
    }
    return there;
  }

  /** Why an item is refused, if it is. */
  static Optional<Refusal> refusal(
      AccountItems part, InboundItem item, Map<ChannelAccountId, Boolean> known, Instant now) {
    if (!known.getOrDefault(part.account(), false)) {
      return Optional.of(Refusal.of(Refusal.Kind.NOT_FOUND, "channel-account.not-found"));
    }
    boolean implausible =
        part.way() == Coverage.Way.API
            && item instanceof InboundItem.Published published
            && !PublicationTime.isPlausible(published.mention().publishedAt(), now);
    return implausible
        ? Optional.of(
            Refusal.of(Refusal.Kind.INVALID, "mention.implausible-publication-time")
                .with("earliest", PublicationTime.EARLIEST)
                .with("latest", now.plus(PublicationTime.TOLERANCE)))
        : Optional.empty();
  }
}
