package org.vastine.persistence.watch;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.watch.WatchTermsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresWatchTermsTest extends WatchTermsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
