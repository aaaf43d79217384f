package org.vastine.persistence.policy;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.policy.PoliciesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresPoliciesTest extends PoliciesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
