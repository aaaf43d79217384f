package org.vastine.persistence.feedbackcase;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.PrivateTalksContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPrivateTalksTest extends PrivateTalksContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
