package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** Breaks: every port has a contract. */
public interface NoContract {
  /** Does what it likes. */
  int make();
}
