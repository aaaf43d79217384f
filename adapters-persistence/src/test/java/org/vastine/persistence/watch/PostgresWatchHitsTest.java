package org.vastine.persistence.watch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.watch.WatchHitsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresWatchHitsTest extends WatchHitsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
