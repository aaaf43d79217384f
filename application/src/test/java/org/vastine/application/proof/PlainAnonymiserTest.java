package org.vastine.application.proof;

class PlainAnonymiserTest extends AnonymiserContract {

  @Override
  protected Anonymiser anonymiser() {
    return new PlainAnonymiser();
  }
}
