package org.vastine.application.bait;

class PlainBaitWordsTest extends BaitWordsContract {

  @Override
  protected BaitWords words() {
    return new PlainBaitWords();
  }
}
