package org.vastine.domain.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.reply.RetryPolicy;

/**
 * How a webhook answers. One that fails several times in a row rests, so that a receiver that is
 * down is not called for each of its cases; one that took nothing for a day is suspended.
 *
 * @param suspended why it is not called until somebody resumes it
 * @param failures how many calls in a row failed
 * @param failingSince when the first of them did
 * @param restUntil until when it is left alone
 */
public record WebhookHealth(
    Optional<SuspendReason> suspended,
    int failures,
    Optional<Instant> failingSince,
    Optional<Instant> restUntil) {

  /** For so long it may fail. */
  public static final Duration LONGEST_FAILING = Duration.ofDays(1);

  /** After so many failures in a row it rests. */
  public static final int RESTS_AFTER = 3;

  /** 5 s, 10 s ... up to 5 min; how often is no matter. */
  private static final RetryPolicy RESTS =
      new RetryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(5), Integer.MAX_VALUE);

  /** Of one that never failed. */
  public static final WebhookHealth GOOD =
      new WebhookHealth(Optional.empty(), 0, Optional.empty(), Optional.empty());

  /** Refuses null, and failures without their beginning. */
  public WebhookHealth {
    requireNonNull(suspended, "suspended is null");
    requireNonNull(restUntil, "restUntil is null");
    if (failures < 0 || (failures > 0) != failingSince.isPresent()) {
      throw new IllegalArgumentException("failures have a beginning: " + failures);
    }
  }

  /** Whether it may be called. */
  public boolean isReady(Instant now) {
    return suspended.isEmpty() && restUntil.filter(now::isBefore).isEmpty();
  }

  /** Whether it failed so often in a row that it rests between calls. */
  public boolean isFailing() {
    return failures >= RESTS_AFTER;
  }

  /** The same, not called until it is resumed. */
  public WebhookHealth suspended(SuspendReason why) {
    return new WebhookHealth(Optional.of(why), failures, failingSince, restUntil);
  }

  /**
   * What an answer makes of it. What was suspended meanwhile stays so.
   *
   * @param chance from 0 to 1, by which rests are spread
   */
  public WebhookHealth after(WebhookAnswer answer, Instant now, double chance) {
    if (answer.isTaken()) {
      return new WebhookHealth(suspended, 0, Optional.empty(), Optional.empty());
    }
    if (answer.outcome() == WebhookOutcome.ERASED) {
      return this;
    }
    Instant since = failingSince.orElse(now);
    int more = failures + 1;
    Optional<Instant> rest =
        more < RESTS_AFTER
            ? Optional.empty()
            : Optional.of(now.plus(RESTS.waitAfter(more - RESTS_AFTER + 1, chance)));
    return new WebhookHealth(
        suspended.or(() -> reason(answer, since, now)), more, Optional.of(since), rest);
  }

  private static Optional<SuspendReason> reason(WebhookAnswer answer, Instant since, Instant now) {
    if (answer.outcome() == WebhookOutcome.GONE) {
      return Optional.of(SuspendReason.GONE);
    }
    return now.isBefore(since.plus(LONGEST_FAILING))
        ? Optional.empty()
        : Optional.of(SuspendReason.FAILING);
  }
}
