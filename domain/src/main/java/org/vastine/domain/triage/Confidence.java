package org.vastine.domain.triage;

/**
 * How sure a judgement is.
 *
 * @param value 0 (not at all) to 1 (certain)
 */
public record Confidence(double value) implements Comparable<Confidence> {

  /** As sure as one can be, for what a member said. */
  public static final Confidence CERTAIN = new Confidence(1);

  /** Refuses values outside 0 to 1 and NaN. */
  public Confidence {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + value);
    }
  }

  /** Whether this is at least as sure as the other. */
  public boolean isAtLeast(Confidence other) {
    return value >= other.value;
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
