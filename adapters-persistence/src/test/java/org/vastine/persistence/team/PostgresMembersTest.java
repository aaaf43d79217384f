package org.vastine.persistence.team;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.team.MembersContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresMembersTest extends MembersContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
