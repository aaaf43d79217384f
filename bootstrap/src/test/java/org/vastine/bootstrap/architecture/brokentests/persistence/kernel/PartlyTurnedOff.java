package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Breaks: no test method is disabled. */
final class PartlyTurnedOff {

  @Test
  @DisabledOnOs(OS.LINUX)
  void never_runs() {}
}
