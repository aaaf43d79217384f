package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** Breaks: one of the adapters that pass a contract is a real one. */
public interface Dreamt {
  /** Makes it. */
  int make();
}
