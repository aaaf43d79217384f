package org.vastine.application.similarity;

class SmallestRunsTest extends TextSignaturesContract {

  @Override
  protected TextSignatures signatures() {
    return new SmallestRuns();
  }
}
