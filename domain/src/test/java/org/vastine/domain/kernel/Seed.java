package org.vastine.domain.kernel;

import java.util.Random;

/**
 * The seed of a test that tries random cases: a new one each time, printed, and settable to repeat
 * a failure.
 */
public record Seed(long value) {

  private static final String PROPERTY = "vastine.test.seed";

  /** The seed given with {@code -Dvastine.test.seed}, or a new one. */
  public static Seed printedFor(String test) {
    Seed seed = new Seed(Long.getLong(PROPERTY, System.nanoTime()));
    System.out.println(test + ": -D" + PROPERTY + "=" + seed.value);
    return seed;
  }

  /** A source of chance that gives the same for the same seed and name. */
  public Random random(String name) {
    return new Random(value ^ name.hashCode());
  }
}
