package org.vastine.persistence.channel;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.channel.UnreadableItemsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresUnreadableItemsTest extends UnreadableItemsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
