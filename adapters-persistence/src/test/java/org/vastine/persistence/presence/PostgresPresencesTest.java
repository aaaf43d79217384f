package org.vastine.persistence.presence;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.presence.PresencesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPresencesTest extends PresencesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
