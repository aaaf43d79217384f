package org.vastine.persistence.mention;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.mention.MentionWordingsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresMentionWordingsTest extends MentionWordingsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
