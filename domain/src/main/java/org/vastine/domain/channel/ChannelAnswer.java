package org.vastine.domain.channel;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a call to a platform ended. Every provider answers with one of these and throws only for bugs
 * of its own. A detail is a short technical line for the operator: never a secret, never people's
 * words.
 *
 * @param <T> what a call that went well gives
 */
public sealed interface ChannelAnswer<T> {

  /** It went well. */
  record Done<T>(T value) implements ChannelAnswer<T> {
    /** Refuses null. */
    public Done {
      requireNonNull(value, "value is null");
    }
  }

  /** Nothing was done; the platform asks us to wait. */
  record RateLimited<T>(Instant until) implements ChannelAnswer<T> {}

  /**
   * Nothing was done; the platform no longer accepts our credentials, a person has to sign in
   * again.
   */
  record NeedsAuthorisation<T>(String detail) implements ChannelAnswer<T> {}

  /** Nothing was done and trying again would not help. */
  record Refused<T>(String code, String detail) implements ChannelAnswer<T> {}

  /** The item, thread or account that the call was about no longer exists. */
  record Gone<T>(String detail) implements ChannelAnswer<T> {}

  /** Certainly nothing was done; the same call may go well later. */
  record TryLater<T>(String detail, Optional<Instant> notBefore) implements ChannelAnswer<T> {}

  /** Nobody can tell whether it was done (the answer was lost): look before trying again. */
  record Unknown<T>(String detail) implements ChannelAnswer<T> {}

  /** A call that went well. */
  static <T> ChannelAnswer<T> done(T value) {
    return new Done<>(value);
  }

  /** Certainly not done, worth trying again at any later time. */
  static <T> ChannelAnswer<T> tryLater(String detail) {
    return new TryLater<>(detail, Optional.empty());
  }

  /**
   * Nothing was done because the platform has no such thing, under the code {@code
   * channel.cannot-reply-public}.
   */
  static <T> ChannelAnswer<T> cannot(Capability missing) {
    return new Refused<>(
        "channel.cannot-" + missing.label().replace('_', '-'),
        "the platform lacks " + missing.label());
  }

  /** The same answer about another value. */
  default <U> ChannelAnswer<U> map(Function<? super T, ? extends U> change) {
    return then(value -> new Done<>(change.apply(value)));
  }

  /** The next call's answer where this one went well; every other answer stays as it is. */
  default <U> ChannelAnswer<U> then(Function<? super T, ChannelAnswer<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case RateLimited<T>(Instant until) -> new RateLimited<>(until);
      case NeedsAuthorisation<T>(String detail) -> new NeedsAuthorisation<>(detail);
      case Refused<T>(String code, String detail) -> new Refused<>(code, detail);
      case Gone<T>(String detail) -> new Gone<>(detail);
      case TryLater<T>(String detail, Optional<Instant> notBefore) ->
          new TryLater<>(detail, notBefore);
      case Unknown<T>(String detail) -> new Unknown<>(detail);
    };
  }
}
