package org.vastine.application.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * Which accounts only listen (R2). They are held in memory and asked for again when they are older
 * than {@link #FRESH}, so that every node knows a change within that time, and the node that made
 * it at once.
 */
@Singleton
public final class ListeningAccounts {

  /** For how long nobody asks the store. */
  public static final Duration FRESH = Duration.ofMillis(500);

  private final ChannelAccounts accounts;
  private final InstantSource clock;
  private final Map<WorkspaceId, Held> held = new ConcurrentHashMap<>();

  private record Held(Instant until, Set<ChannelAccountId> accounts) {}

  /** Needs the accounts. */
  @Inject
  public ListeningAccounts(ChannelAccounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Those of the workspace whose transaction is open. */
  public Set<ChannelAccountId> in(WorkspaceId workspace) {
    Instant now = clock.instant();
    Held known = held.get(workspace);
    if (known == null || !now.isBefore(known.until())) {
      known = new Held(now.plus(FRESH), Set.copyOf(accounts.listening()));
      held.put(workspace, known);
    }
    return known.accounts();
  }

  /** Has the store asked when they are next wanted. */
  void changed(WorkspaceId workspace) {
    held.remove(workspace);
  }
}
