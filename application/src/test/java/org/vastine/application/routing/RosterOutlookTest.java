package org.vastine.application.routing;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class RosterOutlookTest extends DutyOutlookContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
