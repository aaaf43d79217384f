package org.vastine.persistence.template;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.template.OfferedTemplatesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class StoredTemplatesByNameTest extends OfferedTemplatesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
