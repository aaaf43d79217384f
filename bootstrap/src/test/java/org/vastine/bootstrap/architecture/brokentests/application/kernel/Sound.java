package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** A port that keeps all rules. */
public interface Sound {
  /** Makes it. */
  int make();
}
