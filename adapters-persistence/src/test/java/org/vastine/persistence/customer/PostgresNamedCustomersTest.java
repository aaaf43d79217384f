package org.vastine.persistence.customer;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.customer.NamedCustomersContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresNamedCustomersTest extends NamedCustomersContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
