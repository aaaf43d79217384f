package org.vastine.persistence.template;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.template.TemplatesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresTemplatesTest extends TemplatesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
