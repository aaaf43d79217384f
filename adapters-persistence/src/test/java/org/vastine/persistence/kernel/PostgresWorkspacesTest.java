package org.vastine.persistence.kernel;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.kernel.WorkspacesContract;
import org.vastine.application.world.Ports;

class PostgresWorkspacesTest extends WorkspacesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
