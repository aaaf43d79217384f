package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** Breaks: two adapters pass each contract. */
public interface Lonely {
  /** Makes it. */
  int make();
}
