package org.vastine.persistence.feedbackcase;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.PreventionsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPreventionsTest extends PreventionsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
