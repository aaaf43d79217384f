package org.vastine.web.feedbackcase;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.vastine.application.feedbackcase.ByWhen;

/** Times that somebody promises, as requests write them. */
public final class Times {
  private static final int LONGEST = 40;

  private Times() {}

  /** How long such a text is at most. */
  static int longest() {
    return LONGEST;
  }

  /**
   * A moment with its offset from UTC, or what the clock on the workspace's wall shows; empty for
   * everything else.
   */
  public static Optional<ByWhen> read(String text) {
    try {
      return Optional.of(new ByWhen.Shown(LocalDateTime.parse(text)));
    } catch (DateTimeException notLocal) {
      return moment(text);
    }
  }

  /** The same, throwing, as fields of requests want it. */
  static ByWhen readOrThrow(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("no time"));
  }

  private static Optional<ByWhen> moment(String text) {
    try {
      return Optional.of(new ByWhen.Moment(Instant.parse(text)));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
