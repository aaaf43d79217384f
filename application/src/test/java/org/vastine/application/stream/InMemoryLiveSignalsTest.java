package org.vastine.application.stream;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

final class InMemoryLiveSignalsTest extends LiveSignalsContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
