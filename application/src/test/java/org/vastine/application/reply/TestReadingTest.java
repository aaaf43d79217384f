package org.vastine.application.reply;

import org.vastine.application.world.TestUnderstanding;

final class TestReadingTest extends DraftReadingContract {

  @Override
  protected DraftReading reading() {
    return new TestUnderstanding();
  }
}
