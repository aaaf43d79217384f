package org.vastine.bootstrap.architecture.brokentests.application.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks: contracts are final. */
abstract class SoftContract {

  @Test
  void can_be_overridden() {}

  @ParameterizedTest
  @ValueSource(ints = 1)
  void can_be_overridden_too(int number) {}
}
