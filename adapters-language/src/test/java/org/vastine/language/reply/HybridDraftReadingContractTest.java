package org.vastine.language.reply;

import org.vastine.application.reply.DraftReading;
import org.vastine.application.reply.DraftReadingContract;

final class HybridDraftReadingContractTest extends DraftReadingContract {

  private static final DraftReading READING = new HybridDraftReading();

  @Override
  protected DraftReading reading() {
    return READING;
  }
}
