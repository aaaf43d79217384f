package org.vastine.persistence.triage;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.triage.TaughtCorrectionsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresTaughtCorrectionsTest extends TaughtCorrectionsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
