package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** Has one heir. */
abstract class LonelyContract {
  abstract Lonely lonely();

  /** The only one. */
  static final class InMemoryLonely extends LonelyContract {
    @Override
    Lonely lonely() {
      return () -> 1;
    }
  }
}
