package org.vastine.application.reply;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class DeliveredRepliesTest extends OwnRepliesContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
