package org.vastine.persistence.alert;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.alert.AlertsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAlertsTest extends AlertsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
