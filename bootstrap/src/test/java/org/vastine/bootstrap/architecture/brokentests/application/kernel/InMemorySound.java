package org.vastine.bootstrap.architecture.brokentests.application.kernel;

/** Keeps all rules. */
final class InMemorySound extends SoundContract {
  @Override
  protected Sound sound() {
    return () -> 1;
  }
}
