package org.vastine.persistence.alert;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.alert.AlarmsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class StoredAlarmsTest extends AlarmsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
