package org.vastine.language.triage;

import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.TextUnderstandingContract;

final class LinearTextUnderstandingContractTest extends TextUnderstandingContract {

  private static final TextUnderstanding UNDERSTANDING = new LinearTextUnderstanding();

  @Override
  protected TextUnderstanding understanding() {
    return UNDERSTANDING;
  }
}
