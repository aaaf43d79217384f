package org.vastine.persistence.channel;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.channel.ChannelAccountsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresChannelAccountsTest extends ChannelAccountsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
