package org.vastine.application.stream;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.kernel.WorkspaceId;

/** The live stream and its signals, in memory. */
public final class InMemoryLiveEvents implements LiveEvents, LiveSignals {

  private final InMemoryTransactions transactions;
  private final InMemoryTable<Integer, Change> changes;
  private final Map<Long, Follower> followers = new ConcurrentHashMap<>();
  private final AtomicLong followings = new AtomicLong();

  private record Follower(WorkspaceId workspace, Runnable wake) {}

  /** Nothing was announced yet. */
  public InMemoryLiveEvents(InMemoryTransactions transactions) {
    this.transactions = transactions;
    this.changes = new InMemoryTable<>(transactions);
  }

  @Override
  public void announce(List<Change> news) {
    for (Change change : news) {
      changes.add(changes.all().size() + 1, change);
    }
    if (!news.isEmpty()) {
      WorkspaceId workspace = transactions.workspace();
      transactions.afterCommit(() -> wake(workspace));
    }
  }

  @Override
  public List<Placed> after(String position, int limit) {
    List<Change> all = changes.all();
    int from = placeOf(position, all.size());
    return java.util.stream.IntStream.range(from, all.size())
        .limit(limit)
        .mapToObj(place -> new Placed(String.valueOf(place + 1), all.get(place)))
        .toList();
  }

  @Override
  public String latest() {
    return String.valueOf(changes.all().size());
  }

  @Override
  public Subscription follow(WorkspaceId workspace, Runnable wake) {
    long number = followings.incrementAndGet();
    followers.put(number, new Follower(workspace, wake));
    return () -> followers.remove(number);
  }

  private void wake(WorkspaceId workspace) {
    followers.values().stream()
        .filter(follower -> follower.workspace().equals(workspace))
        .forEach(follower -> follower.wake().run());
  }

  private static int placeOf(String position, int latest) {
    try {
      int place = Integer.parseInt(position);
      if (place >= 0 && place <= latest) {
        return place;
      }
    } catch (NumberFormatException _) {
      // falls through to the same answer as for a place that never was
    }
    throw new LiveEvents.PositionGone(position);
  }
}
