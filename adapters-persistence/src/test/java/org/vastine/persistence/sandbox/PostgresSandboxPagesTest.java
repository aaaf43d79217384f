package org.vastine.persistence.sandbox;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.sandbox.SandboxPagesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresSandboxPagesTest extends SandboxPagesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
