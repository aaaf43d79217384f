package org.vastine.persistence.praise;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.praise.PraiseBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPraiseBookTest extends PraiseBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
