package org.vastine.application.stream;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

final class InMemoryLiveEventsTest extends LiveEventsContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
