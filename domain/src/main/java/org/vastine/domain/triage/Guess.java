package org.vastine.domain.triage;

import static java.util.Objects.requireNonNull;

/**
 * One judgement with its confidence.
 *
 * @param <T> what is judged
 */
public record Guess<T>(T value, Confidence confidence) {
  /** Refuses null. */
  public Guess {
    requireNonNull(value, "value is null");
    requireNonNull(confidence, "confidence is null");
  }

  /** A judgement with a confidence from 0 to 1. */
  public static <T> Guess<T> of(T value, double confidence) {
    return new Guess<>(value, new Confidence(confidence));
  }
}
