package org.vastine.application.conduct;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class InMemoryHouseRulesBookTest extends HouseRulesBookContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
