package org.vastine.persistence.policy;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.policy.PolicyDraftsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPolicyDraftsTest extends PolicyDraftsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
