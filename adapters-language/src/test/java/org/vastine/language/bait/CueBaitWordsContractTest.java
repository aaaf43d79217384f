package org.vastine.language.bait;

import org.vastine.application.bait.BaitWords;
import org.vastine.application.bait.BaitWordsContract;

class CueBaitWordsContractTest extends BaitWordsContract {

  @Override
  protected BaitWords words() {
    return new CueBaitWords();
  }
}
