package org.vastine.persistence.stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.stream.LiveSignals;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.Database;

/**
 * Wakes followers on this node at once, and those on others by {@code NOTIFY}. The notification is
 * sent after the commit and not in it: PostgreSQL commits transactions that notify one after
 * another, which would make intake wait for itself. A wake-up that is lost with its node is made up
 * for by the next one.
 */
@Singleton
public final class PostgresLiveSignals implements LiveSignals, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PostgresLiveSignals.class);

  /**
   * An announcement can be seen only when every older transaction has ended; some end a little
   * later than the one that announced.
   */
  private static final long[] AGAIN_AFTER_MILLIS = {250, 2_000};

  private static final long TOGETHER_MILLIS = 20;

  private final Map<WorkspaceId, Collection<Runnable>> followers = new ConcurrentHashMap<>();
  private final Set<WorkspaceId> toTell = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-signals").factory());
  private final Notifications notifications;

  /** Listens to the other nodes of this database, until it is closed. */
  @Inject
  public PostgresLiveSignals(Database database) {
    this.notifications =
        new Notifications(database, UUID.randomUUID(), this::wakeSoonAgain, this::wakeAll);
    notifications.start();
  }

  @Override
  public Subscription follow(WorkspaceId workspace, Runnable wake) {
    followers.computeIfAbsent(workspace, _ -> new CopyOnWriteArrayList<>()).add(wake);
    return () -> followers.computeIfPresent(workspace, (_, of) -> without(of, wake));
  }

  private static Collection<Runnable> without(Collection<Runnable> some, Runnable one) {
    some.remove(one);
    return some;
  }

  /** Called when a transaction with announcements is committed. */
  void announced(WorkspaceId workspace) {
    if (clock.isShutdown()) {
      return;
    }
    wakeSoonAgain(workspace);
    if (toTell.add(workspace)) {
      var _ = clock.schedule(this::tellOthers, TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void tellOthers() {
    Set<WorkspaceId> workspaces = Set.copyOf(toTell);
    toTell.removeAll(workspaces);
    if (!workspaces.isEmpty()) {
      notifications.send(workspaces);
    }
  }

  private void wakeSoonAgain(WorkspaceId workspace) {
    wake(workspace);
    if (followers.containsKey(workspace)) {
      for (long millis : AGAIN_AFTER_MILLIS) {
        var _ = clock.schedule(() -> wake(workspace), millis, TimeUnit.MILLISECONDS);
      }
    }
  }

  private void wakeAll() {
    followers.keySet().forEach(this::wake);
  }

  private void wake(WorkspaceId workspace) {
    Collection<Runnable> ofWorkspace = followers.get(workspace);
    if (ofWorkspace != null) {
      ofWorkspace.forEach(PostgresLiveSignals::wake);
    }
  }

  /** One follower's fault is not the others'. */
  private static void wake(Runnable follower) {
    try {
      follower.run();
    } catch (RuntimeException e) {
      log.error("A follower of the live stream failed when it was woken.", e);
    }
  }

  /** Listens and wakes no more. */
  @Override
  public void close() {
    notifications.close();
    clock.shutdownNow();
  }
}
