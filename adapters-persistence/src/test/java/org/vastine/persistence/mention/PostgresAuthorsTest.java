package org.vastine.persistence.mention;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.mention.AuthorsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAuthorsTest extends AuthorsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
