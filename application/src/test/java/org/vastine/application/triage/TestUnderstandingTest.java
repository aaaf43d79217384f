package org.vastine.application.triage;

import org.vastine.application.world.TestUnderstanding;

final class TestUnderstandingTest extends TextUnderstandingContract {

  @Override
  protected TextUnderstanding understanding() {
    return new TestUnderstanding();
  }
}
