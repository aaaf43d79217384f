package org.vastine.persistence.conduct;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.conduct.ConductActsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresConductActsTest extends ConductActsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
