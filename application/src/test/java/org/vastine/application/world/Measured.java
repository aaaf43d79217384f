package org.vastine.application.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.application.kernel.Measurements;

/** Remembers what was counted and what took how long. */
public final class Measured implements Measurements {

  private final Map<Count, Long> counts = new TreeMap<>();
  private final Map<Work, List<Duration>> times = new TreeMap<>();

  @Override
  public synchronized void add(Count count, long amount) {
    counts.merge(count, amount, Long::sum);
  }

  @Override
  public synchronized void took(Work work, Duration time) {
    times.computeIfAbsent(work, _ -> new ArrayList<>()).add(time);
  }

  /** What was counted, as far as there was any. */
  public synchronized Map<Count, Long> counts() {
    Map<Count, Long> some = new TreeMap<>(counts);
    some.values().removeIf(amount -> amount == 0);
    return some;
  }

  /** How long each piece of this work took, in order. */
  public synchronized List<Duration> times(Work work) {
    return List.copyOf(times.getOrDefault(work, List.of()));
  }
}
