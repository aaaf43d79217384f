package org.vastine.language.community;

import org.vastine.application.community.ThreadReading;
import org.vastine.application.community.ThreadReadingContract;

class PhraseThreadReadingContractTest extends ThreadReadingContract {

  @Override
  protected ThreadReading reading() {
    return new PhraseThreadReading();
  }
}
