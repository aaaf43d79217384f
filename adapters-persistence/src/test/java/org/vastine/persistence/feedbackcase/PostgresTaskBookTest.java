package org.vastine.persistence.feedbackcase;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.TaskBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresTaskBookTest extends TaskBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
