package org.vastine.domain.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The middle and the far end of what was measured.
 *
 * @param count how many were measured
 * @param median half of them are at most this; empty where too few were measured
 * @param p90 nine of ten of them are at most this; likewise
 */
public record Spread(int count, Optional<Long> median, Optional<Long> p90) {

  /** Fewer than so many say nothing: one case would be the figure. */
  public static final int LEAST = 5;

  private static final int MEDIAN = 50;
  private static final int P90 = 90;

  /** Of these; each percentile is the smallest value that so many of a hundred do not exceed. */
  public static Spread of(Collection<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.size() < LEAST
        ? new Spread(sorted.size(), Optional.empty(), Optional.empty())
        : new Spread(sorted.size(), Optional.of(at(sorted, MEDIAN)), Optional.of(at(sorted, P90)));
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get((sorted.size() * percent + 99) / 100 - 1);
  }
}
