package org.vastine.persistence.escalation;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.escalation.ThreadCoursesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresThreadCoursesTest extends ThreadCoursesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
