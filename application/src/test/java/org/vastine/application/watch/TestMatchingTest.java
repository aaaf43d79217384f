package org.vastine.application.watch;

import org.vastine.application.world.TestMatching;

class TestMatchingTest extends WatchMatchingContract {

  @Override
  protected WatchMatching matching() {
    return new TestMatching();
  }
}
