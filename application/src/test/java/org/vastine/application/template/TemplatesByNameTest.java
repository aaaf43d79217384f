package org.vastine.application.template;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class TemplatesByNameTest extends OfferedTemplatesContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
