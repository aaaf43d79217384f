package org.vastine.application.knowledge;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class InMemoryKnownFactsTest extends KnownFactsContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
