package org.vastine.persistence.channel;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.channel.CoverageContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresCoverageTest extends CoverageContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
