package org.vastine.application.voice;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class InMemoryVoiceRuleBookTest extends VoiceRuleBookContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
