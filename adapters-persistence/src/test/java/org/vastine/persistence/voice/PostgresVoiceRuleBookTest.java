package org.vastine.persistence.voice;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.voice.VoiceRuleBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresVoiceRuleBookTest extends VoiceRuleBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
