package org.vastine.language.doxxing;

import org.vastine.application.doxxing.DetailReading;
import org.vastine.application.doxxing.DetailReadingContract;

class WordDetailReadingContractTest extends DetailReadingContract {

  @Override
  protected DetailReading reading() {
    return new WordDetailReading();
  }
}
