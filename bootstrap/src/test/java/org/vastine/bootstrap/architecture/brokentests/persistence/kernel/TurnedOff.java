package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

import org.junit.jupiter.api.Disabled;
import org.vastine.bootstrap.architecture.brokentests.application.kernel.Sound;
import org.vastine.bootstrap.architecture.brokentests.application.kernel.SoundContract;

/** Breaks: no test is disabled. */
@Disabled
final class TurnedOff extends SoundContract {
  @Override
  protected Sound sound() {
    return () -> 0;
  }
}
