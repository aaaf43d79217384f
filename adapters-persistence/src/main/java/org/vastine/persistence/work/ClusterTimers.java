package org.vastine.persistence.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.vastine.persistence.kernel.Database;

/**
 * Runs timers on any number of nodes over one database, each timer on one node at a time. A timer
 * whose node died is taken over after about ten seconds, by another one or by the node itself when
 * it is back.
 */
public final class ClusterTimers implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED_BEFORE_DEAD = 4;
  private static final Duration LONGEST_END = Duration.ofSeconds(20);

  private final Scheduler scheduler;

  /** Nothing runs before it is started. */
  public ClusterTimers(Database database, List<Timer> timers) {
    List<RecurringTask<Void>> tasks = timers.stream().map(ClusterTimers::task).toList();
    scheduler =
        Scheduler.create(database.source())
            .startTasks(tasks)
            .threads(Math.max(1, Math.min(timers.size(), 4)))
            .pollingInterval(LOOK_EVERY)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
            .shutdownMaxWait(LONGEST_END)
            .build();
  }

  private static RecurringTask<Void> task(Timer timer) {
    return Tasks.recurring(timer.name(), FixedDelay.of(timer.pause()))
        .execute((_, _) -> timer.work().run());
  }

  /** Begins; each timer runs for the first time at once. */
  public void start() {
    scheduler.start();
  }

  /** Lets runs in progress end, for 20 seconds at most, and begins no others. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
