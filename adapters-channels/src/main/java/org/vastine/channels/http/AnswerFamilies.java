package org.vastine.channels.http;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.domain.channel.ChannelAnswer;

/**
 * Turns what happened on the wire into a {@link ChannelAnswer}, by the meaning that HTTP gives each
 * status. A provider looks first for the statuses to which its platform gives another meaning, and
 * leaves the rest to this.
 */
public final class AnswerFamilies {

  private final InstantSource clock;

  /** Families whose waiting times count from this clock. */
  @Inject
  public AnswerFamilies(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * The answer to a call: a status of 200 to 299 is for {@code onSuccess}, every other has its
   * family.
   */
  public <T> ChannelAnswer<T> of(
      HttpOutcome outcome, Effect effect, Function<HttpAnswer, ChannelAnswer<T>> onSuccess) {
    return switch (outcome) {
      case HttpOutcome.Answered(HttpAnswer answer) ->
          answer.isSuccess() ? onSuccess.apply(answer) : failed(answer, effect);
      case HttpOutcome.Forbidden(String detail) ->
          new ChannelAnswer.Refused<>("channel.address-not-allowed", detail);
      case HttpOutcome.Malformed(String detail) ->
          new ChannelAnswer.Refused<>("channel.setting-unreadable", detail);
      case HttpOutcome.NotSent(String detail) -> ChannelAnswer.tryLater(detail);
      case HttpOutcome.Lost(String detail) -> unfinished(effect, detail);
      case HttpOutcome.TooLarge(String detail) ->
          effect == Effect.WRITES
              ? new ChannelAnswer.Unknown<>(detail)
              : new ChannelAnswer.Refused<>("channel.answer-too-large", detail);
    };
  }

  /**
   * An answer that came and could not be read to its end: a write may have been done, a read is
   * asked again.
   */
  public <T> ChannelAnswer<T> unfinished(Effect effect, String detail) {
    return effect == Effect.WRITES
        ? new ChannelAnswer.Unknown<>(detail)
        : ChannelAnswer.tryLater(detail);
  }

  private <T> ChannelAnswer<T> failed(HttpAnswer answer, Effect effect) {
    String detail = answer.toString();
    Instant now = clock.instant();
    Optional<Instant> stated = WaitingTime.stated(answer, now);
    return switch (answer.status()) {
      case 401 -> new ChannelAnswer.NeedsAuthorisation<>(detail);
      case 403 ->
          effect == Effect.WRITES
              ? new ChannelAnswer.Refused<>("channel.forbidden", detail)
              : new ChannelAnswer.NeedsAuthorisation<>(detail);
      case 404, 410 -> new ChannelAnswer.Gone<>(detail);
      case 429 ->
          new ChannelAnswer.RateLimited<>(stated.orElseGet(() -> now.plus(WaitingTime.USUAL)));
      case 408, 425, 503 -> new ChannelAnswer.TryLater<>(detail, stated);
      default ->
          answer.status() >= 500
              ? unfinished(effect, detail)
              : new ChannelAnswer.Refused<>("channel.refused-by-platform", detail);
    };
  }
}
