package org.vastine.persistence.advocate;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.advocate.AdvocateBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAdvocateBookTest extends AdvocateBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
