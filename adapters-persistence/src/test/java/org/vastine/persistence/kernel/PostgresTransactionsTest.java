package org.vastine.persistence.kernel;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.kernel.TransactionsContract;
import org.vastine.application.world.Ports;

class PostgresTransactionsTest extends TransactionsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
