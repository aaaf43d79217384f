package org.vastine.application.channel;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

final class InMemoryUnreadableItemsTest extends UnreadableItemsContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
