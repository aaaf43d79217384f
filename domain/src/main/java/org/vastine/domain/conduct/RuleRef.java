package org.vastine.domain.conduct;

/**
 * A house rule as it stood when it was quoted.
 *
 * @param version of the house rules
 * @param number from 1
 */
public record RuleRef(int version, int number) {
  /** Refuses numbers below 1. */
  public RuleRef {
    if (version < 1 || number < 1) {
      throw new IllegalArgumentException("versions and rules count from 1");
    }
  }
}
