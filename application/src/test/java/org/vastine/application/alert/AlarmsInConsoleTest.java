package org.vastine.application.alert;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class AlarmsInConsoleTest extends AlarmsContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
