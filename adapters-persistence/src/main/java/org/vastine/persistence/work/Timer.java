package org.vastine.persistence.work;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Something to be done again and again.
 *
 * @param name tells it from others, and is the same on every node
 * @param pause between the end of one run and the beginning of the next, at least a second
 * @param work what to do; when it throws, the next run comes all the same
 */
public record Timer(String name, Duration pause, Runnable work) {

  /** Refuses shorter pauses. */
  public Timer {
    requireNonNull(name, "name is null");
    requireNonNull(work, "work is null");
    if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("a timer pauses for at least a second: " + name);
    }
  }
}
