package org.vastine.persistence.stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.stream.LiveEventsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresLiveEventsTest extends LiveEventsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
