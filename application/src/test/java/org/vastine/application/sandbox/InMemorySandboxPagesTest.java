package org.vastine.application.sandbox;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

final class InMemorySandboxPagesTest extends SandboxPagesContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
