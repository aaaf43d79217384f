package org.vastine.persistence.audit;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.audit.AuditLogContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAuditLogTest extends AuditLogContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
