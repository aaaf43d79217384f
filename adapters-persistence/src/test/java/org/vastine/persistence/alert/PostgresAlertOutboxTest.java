package org.vastine.persistence.alert;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.AlertOutboxContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAlertOutboxTest extends AlertOutboxContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
