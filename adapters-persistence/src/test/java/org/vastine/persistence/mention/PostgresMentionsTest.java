package org.vastine.persistence.mention;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.mention.MentionsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresMentionsTest extends MentionsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
