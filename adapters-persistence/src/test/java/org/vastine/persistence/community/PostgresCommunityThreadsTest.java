package org.vastine.persistence.community;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.community.CommunityThreadsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresCommunityThreadsTest extends CommunityThreadsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
