package org.vastine.application.doxxing;

import org.vastine.application.world.TestDetails;

class TestDetailsTest extends DetailReadingContract {

  @Override
  protected DetailReading reading() {
    return new TestDetails();
  }
}
