package org.vastine.persistence.reply;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.reply.DraftsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresDraftsTest extends DraftsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
