package org.vastine.persistence.goodwill;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.goodwill.GrantBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresGrantBookTest extends GrantBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
