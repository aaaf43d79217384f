package org.vastine.domain.reply;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.channel.ChannelAnswer;

/**
 * What becomes of a delivery after the platform answered. Waiting for a rate limit does not count
 * as trying. After an unknown outcome the next thing is always to look, never to send.
 *
 * @param retries how long to wait and how often
 * @param chance from 0 to 1, for the jitter
 */
public record AfterAttempt(RetryPolicy retries, double chance) {

  /** The delivery after anything but a receipt. */
  public Delivery of(Delivery sending, ChannelAnswer<?> answer, Instant now) {
    return switch (answer) {
      case ChannelAnswer.Done<?> done ->
          throw new IllegalArgumentException("a receipt is no failure: " + done);
      case ChannelAnswer.RateLimited<?>(Instant until) ->
          waiting(sending, later(until, now), "delivery.rate-limited");
      case ChannelAnswer.TryLater<?>(String _, Optional<Instant> notBefore) ->
          again(
              sending,
              notBefore.orElse(now),
              now,
              DeliveryState.WAITING,
              "delivery.platform-unavailable");
      case ChannelAnswer.Unknown<?> _ ->
          again(sending, now, now, DeliveryState.UNKNOWN, "delivery.unknown-outcome");
      case ChannelAnswer.NeedsAuthorisation<?> _ ->
          forPerson(sending, now, "delivery.needs-authorisation");
      case ChannelAnswer.Refused<?>(String code, String _) ->
          forPerson(sending, now, "delivery.refused." + code);
      case ChannelAnswer.Gone<?> _ -> forPerson(sending, now, "delivery.gone");
    };
  }

  /**
   * The delivery after we could not even look for it, or after a look that found nothing, which
   * makes it safe to send again.
   */
  public Delivery notFound(Delivery unknown, Instant now) {
    return unknown.in(DeliveryState.WAITING, now, Optional.of("delivery.not-found-after-look"));
  }

  /**
   * The delivery after a look that did not succeed: it is still unknown, whatever the platform
   * said.
   */
  public Delivery lookFailed(Delivery unknown, ChannelAnswer<?> answer, Instant now) {
    if (answer instanceof ChannelAnswer.RateLimited<?>(Instant until)) {
      return unknown.in(
          DeliveryState.UNKNOWN, later(until, now), Optional.of("delivery.rate-limited"));
    }
    return again(unknown, now, now, DeliveryState.UNKNOWN, "delivery.unknown-outcome");
  }

  private Delivery again(
      Delivery tried, Instant notBefore, Instant now, DeliveryState state, String why) {
    if (retries.isOver(tried.attempts())) {
      return forPerson(tried, now, why);
    }
    Instant backOff = now.plus(retries.waitAfter(Math.max(1, tried.attempts()), chance));
    return tried.in(state, notBefore.isAfter(backOff) ? notBefore : backOff, Optional.of(why));
  }

  private static Delivery waiting(Delivery tried, Instant at, String why) {
    return tried.in(DeliveryState.WAITING, at, Optional.of(why));
  }

  private static Delivery forPerson(Delivery tried, Instant now, String why) {
    return tried.in(DeliveryState.NEEDS_PERSON, now, Optional.of(why));
  }

  private static Instant later(Instant until, Instant now) {
    return until.isAfter(now) ? until : now.plusSeconds(1);
  }
}
