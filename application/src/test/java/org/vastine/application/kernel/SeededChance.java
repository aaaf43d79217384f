package org.vastine.application.kernel;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The same numbers at each run of a test. */
public final class SeededChance implements Chance {

  private final RandomGenerator numbers;

  /** Begins from a seed. */
  public SeededChance(long seed) {
    this.numbers = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  @Override
  public double next() {
    return numbers.nextDouble();
  }
}
