package org.vastine.application.reply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.reply.TurnAfter;

/**
 * How customers of each workspace went on after our replies, by its newest {@link #MOST} cases. It
 * is read anew when it is older than {@link #FRESH}, since drafts ask with every few letters.
 */
@Singleton
public final class TurnsSoFar {

  /** So many of the newest cases count. */
  public static final int MOST = 500;

  /** For how long nobody asks the store. */
  public static final Duration FRESH = Duration.ofMinutes(10);

  private final RecordedCases recorded;
  private final InstantSource clock;
  private final Map<WorkspaceId, Held> held = new ConcurrentHashMap<>();

  /** Needs the recorded cases. */
  @Inject
  public TurnsSoFar(RecordedCases recorded, InstantSource clock) {
    this.recorded = recorded;
    this.clock = clock;
  }

  private record Held(Instant read, List<TurnAfter> turns) {}

  /** The turns of the workspace whose transaction is open. */
  List<TurnAfter> of(WorkspaceId workspace) {
    Instant now = clock.instant();
    @Nullable Held known = held.get(workspace);
    if (known != null && now.isBefore(known.read().plus(FRESH))) {
      return known.turns();
    }
    List<TurnAfter> turns =
        recorded.newest(RecordedCases.Period.ALL, Optional.empty(), MOST).stream()
            .flatMap(one -> TurnAfter.in(one.events(), now).stream())
            .toList();
    held.put(workspace, new Held(now, turns));
    return turns;
  }
}
