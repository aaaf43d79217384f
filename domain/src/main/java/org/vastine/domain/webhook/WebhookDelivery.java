package org.vastine.domain.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.reply.RetryPolicy;

/**
 * An event on its way to a webhook. It holds ids only: what the event says is read when it is sent.
 *
 * @param webhook to which one
 * @param event which event
 * @param type its type, for example {@code reply-published}
 * @param at when it happened
 * @param state where it stands
 * @param attempts how often it was sent since somebody last asked for it anew
 * @param nextAt when it is sent next
 * @param last what came of the latest try
 */
public record WebhookDelivery(
    WebhookId webhook,
    WebhookEventId event,
    String type,
    Instant at,
    WebhookDeliveryState state,
    int attempts,
    Instant nextAt,
    Optional<Try> last) {

  /**
   * One try.
   *
   * @param at when it ended
   */
  public record Try(Instant at, WebhookAnswer answer) {
    /** Refuses null. */
    public Try {
      requireNonNull(at, "at is null");
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * 5 s, 10 s, 20 s ... up to 2 h. With waits of three quarters of their length on average, 27
   * attempts take a day: (5 s doubled 11 times = 2.8 h) and 15 times 2 h, times 3/4, is 24.6 h.
   */
  public static final RetryPolicy RETRIES =
      new RetryPolicy(Duration.ofSeconds(5), Duration.ofHours(2), 27);

  /** How long what became of an event is kept, and an event for a webhook that is suspended. */
  public static final Duration KEPT_FOR = Duration.ofDays(7);

  /** Refuses null. */
  public WebhookDelivery {
    requireNonNull(webhook, "webhook is null");
    requireNonNull(event, "event is null");
    requireNonNull(type, "type is null");
    requireNonNull(at, "at is null");
    requireNonNull(state, "state is null");
    requireNonNull(nextAt, "nextAt is null");
    requireNonNull(last, "last is null");
  }

  /** A new one, to be sent at once. */
  public static WebhookDelivery of(
      WebhookId webhook, WebhookEventId event, String type, Instant at) {
    return new WebhookDelivery(
        webhook, event, type, at, WebhookDeliveryState.WAITING, 0, at, Optional.empty());
  }

  /**
   * A worker has it. That is recorded before the webhook is called: whoever finds it so later knows
   * that it may have arrived, and sends it again under the same id.
   */
  public WebhookDelivery taken() {
    return new WebhookDelivery(
        webhook, event, type, at, WebhookDeliveryState.SENDING, attempts + 1, nextAt, last);
  }

  /**
   * What the answer makes of it. An event is given up only while its webhook takes others: where it
   * takes none, the webhook is suspended and its events wait.
   *
   * @param health how the webhook answers, this answer included
   * @param chance from 0 to 1, by which waits are spread
   */
  public WebhookDelivery after(
      WebhookAnswer answer, WebhookHealth health, Instant now, double chance) {
    Optional<Try> tried = Optional.of(new Try(now, answer));
    return switch (answer.outcome()) {
      case TAKEN -> moved(WebhookDeliveryState.SENT, nextAt, tried);
      case ERASED -> moved(WebhookDeliveryState.FAILED, nextAt, tried);
      // The webhook is suspended; its event waits until it is resumed.
      case GONE -> moved(WebhookDeliveryState.WAITING, now, tried);
      case REFUSED, UNREACHABLE, UNANSWERED, NOT_ALLOWED ->
          RETRIES.isOver(attempts) && !health.isFailing() && health.suspended().isEmpty()
              ? moved(WebhookDeliveryState.FAILED, nextAt, tried)
              : moved(
                  WebhookDeliveryState.WAITING,
                  now.plus(RETRIES.waitAfter(Math.max(1, attempts), chance)),
                  tried);
    };
  }

  private WebhookDelivery moved(WebhookDeliveryState to, Instant next, Optional<Try> tried) {
    return new WebhookDelivery(webhook, event, type, at, to, attempts, next, tried);
  }

  /** It is sent anew, with as many tries as in the beginning. */
  public WebhookDelivery again(Instant now) {
    return new WebhookDelivery(
        webhook, event, type, at, WebhookDeliveryState.WAITING, 0, now, last);
  }
}
