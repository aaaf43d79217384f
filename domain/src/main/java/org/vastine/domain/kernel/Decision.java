package org.vastine.domain.kernel;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * What came of asking: a value, or a {@link Refusal} with its reason. A caller has to look at both.
 *
 * @param <T> what an accepted request gives
 */
public sealed interface Decision<T> {

  /** The request was accepted. */
  record Accepted<T>(T value) implements Decision<T> {
    /** Refuses null: an accepted request without a value gives {@link Nothing}. */
    public Accepted {
      requireNonNull(value, "value is null");
    }
  }

  /** The request was refused; nothing has changed. */
  record Refused<T>(Refusal refusal) implements Decision<T> {
    /** Refuses null. */
    public Refused {
      requireNonNull(refusal, "refusal is null");
    }
  }

  /** The value of a request that has nothing to give. */
  enum Nothing {
    /** The only one. */
    NOTHING
  }

  /** An accepted request. */
  static <T> Decision<T> accepted(T value) {
    return new Accepted<>(value);
  }

  /** A refused request. */
  static <T> Decision<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** A refused request without named values. */
  static <T> Decision<T> refused(Refusal.Kind kind, String code) {
    return new Refused<>(Refusal.of(kind, code));
  }

  /** The same decision about another value; a refusal stays as it is. */
  default <U> Decision<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Accepted<T>(T value) -> new Accepted<>(change.apply(value));
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  /** The next decision where this one was accepted; a refusal stays as it is. */
  default <U> Decision<U> then(Function<? super T, Decision<U>> next) {
    return switch (this) {
      case Accepted<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }
}
