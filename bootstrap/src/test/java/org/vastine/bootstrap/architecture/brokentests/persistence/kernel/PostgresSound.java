package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

import org.vastine.bootstrap.architecture.brokentests.application.kernel.Sound;
import org.vastine.bootstrap.architecture.brokentests.application.kernel.SoundContract;

/** Keeps all rules. */
final class PostgresSound extends SoundContract {
  @Override
  protected Sound sound() {
    return () -> 2;
  }
}
