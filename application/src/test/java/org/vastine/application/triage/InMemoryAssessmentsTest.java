package org.vastine.application.triage;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

final class InMemoryAssessmentsTest extends AssessmentsContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
