package org.vastine.application.feedbackcase;

import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.Ports;

class InMemoryRecordedCasesTest extends RecordedCasesContract {

  private final InMemoryWorld world = new InMemoryWorld();

  @Override
  protected Ports ports() {
    return world;
  }
}
