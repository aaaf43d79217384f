package org.vastine.application.community;

class PlainThreadReadingTest extends ThreadReadingContract {

  @Override
  protected ThreadReading reading() {
    return new PlainThreadReading();
  }
}
