package org.vastine.domain.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * What a webhook answered.
 *
 * @param outcome what that means
 * @param status the HTTP status, where there was one
 * @param took how long it took to answer, or to give up
 */
public record WebhookAnswer(WebhookOutcome outcome, Optional<Integer> status, Duration took) {

  private static final int GONE = 410;

  /** Refuses null. */
  public WebhookAnswer {
    requireNonNull(outcome, "outcome is null");
    requireNonNull(status, "status is null");
    requireNonNull(took, "took is null");
  }

  /** What an HTTP status means. */
  public static WebhookAnswer of(int status, Duration took) {
    WebhookOutcome outcome =
        status >= 200 && status < 300
            ? WebhookOutcome.TAKEN
            : status == GONE ? WebhookOutcome.GONE : WebhookOutcome.REFUSED;
    return new WebhookAnswer(outcome, Optional.of(status), took);
  }

  /** No HTTP status came. */
  public static WebhookAnswer none(WebhookOutcome outcome, Duration took) {
    return new WebhookAnswer(outcome, Optional.empty(), took);
  }

  /** Whether the event arrived for certain. */
  public boolean isTaken() {
    return outcome == WebhookOutcome.TAKEN;
  }
}
