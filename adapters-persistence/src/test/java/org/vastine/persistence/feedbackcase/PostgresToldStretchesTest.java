package org.vastine.persistence.feedbackcase;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.ToldStretchesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresToldStretchesTest extends ToldStretchesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
