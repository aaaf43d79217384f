package org.vastine.application.advice;

import org.vastine.domain.triage.Style;

class TestAdviserTest extends AdviserContract {

  @Override
  protected Adviser answering(Style style, String why, String words) {
    TestAdviser adviser = new TestAdviser();
    adviser.says(style, why, words);
    return adviser;
  }

  @Override
  protected Adviser mumbling() {
    TestAdviser adviser = new TestAdviser();
    adviser.mumbles();
    return adviser;
  }
}
