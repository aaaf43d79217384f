package org.vastine.application.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
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
  private final Map<Key, ChannelKind> seen = new ConcurrentHashMap<>();

  private record Key(WorkspaceId workspace, ChannelAccountId account) {}

  /** Needs the accounts. */
  @Inject
  public Admission(ChannelAccounts accounts) {
    this.accounts = accounts;
  }

  /**
   * The accounts of these parts that are there, each with its kind. Accounts stay and keep their
   * kind, so that one that was there before is not asked for again.
   */
  Map<ChannelAccountId, ChannelKind> known(WorkspaceId workspace, List<AccountItems> parts) {
    Map<ChannelAccountId, ChannelKind> known = new HashMap<>();
    for (AccountItems part : parts) {
      if (!known.containsKey(part.account())) {
        kind(new Key(workspace, part.account())).ifPresent(kind -> known.put(part.account(), kind));
      }
    }
    return known;
  }

  private Optional<ChannelKind> kind(Key key) {
    ChannelKind before = seen.get(key);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<ChannelKind> kind = accounts.find(key.account()).map(ChannelAccount::kind);
    kind.ifPresent(found -> seen.put(key, found));
    return kind;
  }

  /** Why an item is refused, if it is. */
  static Optional<Refusal> refusal(
      AccountItems part, InboundItem item, Map<ChannelAccountId, ChannelKind> known, Instant now) {
    if (!known.containsKey(part.account())) {
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
