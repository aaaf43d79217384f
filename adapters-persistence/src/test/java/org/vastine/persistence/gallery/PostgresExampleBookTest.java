package org.vastine.persistence.gallery;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.gallery.ExampleBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresExampleBookTest extends ExampleBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
