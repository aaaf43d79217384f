package org.vastine.persistence.routing;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.routing.DutyOutlookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class StoredRosterOutlookTest extends DutyOutlookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
