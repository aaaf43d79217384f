package org.vastine.application.audit;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

final class InMemoryAuditLogTest extends AuditLogContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
