package org.vastine.persistence.bystander;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.bystander.EndingsToNoteContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresEndingsToNoteTest extends EndingsToNoteContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
