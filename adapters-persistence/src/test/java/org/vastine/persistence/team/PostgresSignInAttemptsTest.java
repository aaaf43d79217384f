package org.vastine.persistence.team;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.team.SignInAttemptsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresSignInAttemptsTest extends SignInAttemptsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
