package org.vastine.persistence.care;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.care.ExposureLimitsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresExposureLimitsTest extends ExposureLimitsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
