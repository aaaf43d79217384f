package org.vastine.domain.policy;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a rule asks of one {@link Aspect}. */
public sealed interface Condition {

  /**
   * The label is one of these.
   *
   * @param labels at least one
   */
  record OneOf(Set<String> labels) implements Condition {
    /** Puts the labels in order; refuses none. */
    public OneOf {
      if (labels.isEmpty()) {
        throw new IllegalArgumentException("a condition that nothing meets: no labels");
      }
      labels = Collections.unmodifiableSet(new TreeSet<>(labels));
    }
  }

  /**
   * The number lies in this range.
   *
   * @param from the least; none where it is empty
   * @param below what it stays below; no end where it is empty
   */
  record Within(Optional<Double> from, Optional<Double> below) implements Condition {
    /** Refuses a range that holds nothing or everything. */
    public Within {
      if (from.isEmpty() && below.isEmpty()) {
        throw new IllegalArgumentException("a range without ends");
      }
      double least = from.orElse(Double.NEGATIVE_INFINITY);
      double end = below.orElse(Double.POSITIVE_INFINITY);
      if (!(least < end)) {
        throw new IllegalArgumentException("a range that holds nothing: " + from + " to " + below);
      }
    }

    /** Whether the number lies in it. */
    public boolean holds(double number) {
      return number >= from.orElse(Double.NEGATIVE_INFINITY)
          && number < below.orElse(Double.POSITIVE_INFINITY);
    }
  }
}
