package org.vastine.application.escalation;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class InMemoryThreadCoursesTest extends ThreadCoursesContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
