package org.vastine.application.kernel;

/** Randomness, for what must not happen in step. */
@FunctionalInterface
public interface Chance {

  /** A number from 0 (included) to 1 (excluded). */
  double next();
}
