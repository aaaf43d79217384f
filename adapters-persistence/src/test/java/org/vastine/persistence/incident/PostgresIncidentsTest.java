package org.vastine.persistence.incident;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.incident.IncidentsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresIncidentsTest extends IncidentsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
