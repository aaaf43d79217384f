package org.vastine.persistence.kernel;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.kernel.IdempotencyKeysContract;
import org.vastine.application.world.Ports;

class PostgresIdempotencyKeysTest extends IdempotencyKeysContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
