package org.vastine.persistence.advice;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.advice.AdviceLedgerContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAdviceLedgerTest extends AdviceLedgerContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
