package org.vastine.application.world;

import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/** Opens decisions where a test knows what they must be. */
public final class Decisions {

  private Decisions() {}

  /** The value of an accepted decision. */
  public static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(Refusal refusal) ->
          throw new AssertionError("was refused: " + refusal);
    };
  }

  /** The reason of a refused decision. */
  public static <T> Refusal refusal(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> throw new AssertionError("was accepted: " + value);
      case Decision.Refused<T>(Refusal refusal) -> refusal;
    };
  }

  /** The code of a refused decision. */
  public static <T> String code(Decision<T> decision) {
    return refusal(decision).code();
  }
}
