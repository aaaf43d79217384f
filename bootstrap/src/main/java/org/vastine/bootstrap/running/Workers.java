package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** All that goes on without anybody asking: pulling, delivering, the passing of time. */
@Singleton
public final class Workers {

  private final PullLoops pulls;
  private final DeliveryLoop delivery;
  private final TickLoop ticks;
  private List<Loop> loops = List.of();

  @Inject
  Workers(PullLoops pulls, DeliveryLoop delivery, TickLoop ticks) {
    this.pulls = pulls;
    this.delivery = delivery;
    this.ticks = ticks;
  }

  /** Begins. */
  public synchronized void start() {
    loops = List.of(delivery.start(), ticks.start());
    pulls.start();
  }

  /** Ends: nothing new is begun, and what is under way is finished. */
  public synchronized void stop() {
    pulls.stop();
    loops.forEach(Loop::close);
    loops = List.of();
  }
}
