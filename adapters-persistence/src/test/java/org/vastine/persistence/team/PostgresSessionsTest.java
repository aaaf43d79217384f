package org.vastine.persistence.team;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.team.SessionsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresSessionsTest extends SessionsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
