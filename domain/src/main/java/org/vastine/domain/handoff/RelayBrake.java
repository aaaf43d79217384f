package org.vastine.domain.handoff;

import java.time.Duration;
import java.time.Instant;

/**
 * How many mails one sender wrote to one alias in the running hour. People write a few; two
 * machines that answer each other do not stop by themselves.
 *
 * @param since when the hour began
 * @param mails how many came in it
 */
public record RelayBrake(Instant since, int mails) {

  /** More than this in an hour is a loop. */
  public static final int MOST = 20;

  private static final Duration WINDOW = Duration.ofHours(1);

  /** The first mail. */
  public static RelayBrake first(Instant now) {
    return new RelayBrake(now, 1);
  }

  /** With one more mail. */
  public RelayBrake another(Instant now) {
    return now.isBefore(since.plus(WINDOW)) ? new RelayBrake(since, mails + 1) : first(now);
  }

  /** Whether it is stopped. */
  public boolean stops() {
    return mails > MOST;
  }
}
