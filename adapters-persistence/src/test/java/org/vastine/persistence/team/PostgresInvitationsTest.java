package org.vastine.persistence.team;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.team.InvitationsContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresInvitationsTest extends InvitationsContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
