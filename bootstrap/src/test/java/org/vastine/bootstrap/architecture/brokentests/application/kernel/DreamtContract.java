package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** Has two heirs, both in memory. */
abstract class DreamtContract {
  abstract Dreamt dreamt();

  /** In memory. */
  static final class One extends DreamtContract {
    @Override
    Dreamt dreamt() {
      return () -> 1;
    }
  }

  /** In memory as well. */
  static final class Other extends DreamtContract {
    @Override
    Dreamt dreamt() {
      return () -> 2;
    }
  }
}
