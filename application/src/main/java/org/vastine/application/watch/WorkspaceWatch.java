package org.vastine.application.watch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.watch.WatchMatching.Watch;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTerm;

/**
 * The watch terms of each workspace, ready to be found. They are held in memory and compared with
 * the store when they are older than {@link #FRESH}, so that every node knows a change within that
 * time, and the node that made it at once.
 */
@Singleton
public final class WorkspaceWatch {

  /** For how long nobody asks the store. */
  public static final Duration FRESH = Duration.ofMillis(500);

  private final WatchMatching matching;
  private final WatchTerms terms;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Map<WorkspaceId, Kept> kept = new ConcurrentHashMap<>();

  /** Needs the terms, and somebody who makes them ready. */
  @Inject
  public WorkspaceWatch(
      WatchMatching matching, WatchTerms terms, Transactions transactions, InstantSource clock) {
    this.matching = matching;
    this.terms = terms;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Held(long revision, Instant checked, Watch watch) {}

  /** What is held for one workspace; it is compared and built by one thread at a time. */
  private static final class Kept {
    private volatile Held held = new Held(0, Instant.MIN, Watch.NOTHING);
  }

  /** The terms of a workspace, ready to be found. */
  public Watch of(WorkspaceId workspace) {
    Kept ours = kept.computeIfAbsent(workspace, _ -> new Kept());
    Instant now = clock.instant();
    Held held = ours.held;
    if (now.isBefore(held.checked().plus(FRESH))) {
      return held.watch();
    }
    synchronized (ours) {
      if (ours.held.equals(held)) {
        ours.held = transactions.inWorkspace(workspace, () -> compared(held, now));
      }
      return ours.held.watch();
    }
  }

  /** Has the terms compared with the store when they are next asked for. */
  void changed(WorkspaceId workspace) {
    Kept ours = kept.computeIfAbsent(workspace, _ -> new Kept());
    synchronized (ours) {
      ours.held = new Held(ours.held.revision(), Instant.MIN, ours.held.watch());
    }
  }

  private Held compared(Held held, Instant now) {
    long revision = terms.revision();
    return revision == held.revision()
        ? new Held(revision, now, held.watch())
        : new Held(revision, now, ready(terms.active()));
  }

  private Watch ready(List<WatchTerm> active) {
    List<Watched> readable =
        active.stream()
            .flatMap(
                term -> read(term.query()).map(query -> new Watched(term.id(), query)).stream())
            .toList();
    return readable.isEmpty() ? Watch.NOTHING : matching.watch(readable);
  }

  /** A term that a later version of the language refuses stays, and hits nothing. */
  private static Optional<WatchQuery> read(String query) {
    return WatchQueryText.read(query) instanceof Decision.Accepted<WatchQuery>(WatchQuery read)
        ? Optional.of(read)
        : Optional.empty();
  }
}
