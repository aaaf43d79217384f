package org.vastine.persistence.knowledge;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.knowledge.KnownFactsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresKnownFactsTest extends KnownFactsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
