package org.vastine.persistence.customer;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.customer.AuthorRolesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAuthorRolesTest extends AuthorRolesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
