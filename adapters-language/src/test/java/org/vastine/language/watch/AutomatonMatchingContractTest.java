package org.vastine.language.watch;

import org.vastine.application.watch.WatchMatching;
import org.vastine.application.watch.WatchMatchingContract;

class AutomatonMatchingContractTest extends WatchMatchingContract {

  @Override
  protected WatchMatching matching() {
    return new AutomatonMatching();
  }
}
