package org.vastine.persistence.team;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.team.PasswordResetsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPasswordResetsTest extends PasswordResetsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
