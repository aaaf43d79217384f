package org.vastine.persistence.goodwill;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.goodwill.GoodwillNormsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresGoodwillNormsTest extends GoodwillNormsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
