package org.vastine.persistence.intake;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.intake.ImportProgressContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresImportProgressTest extends ImportProgressContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
