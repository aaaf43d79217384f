package org.vastine.application.kernel;

final class SequentialIdsTest extends IdsContract {

  private final Ids ids = new SequentialIds();

  @Override
  protected Ids idsUnderTest() {
    return ids;
  }
}
