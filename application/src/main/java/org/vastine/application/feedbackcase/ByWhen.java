package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.time.LocalDateTime;
import org.vastine.domain.feedbackcase.PromiseTime;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;

/** A time that somebody names for a promise. */
public sealed interface ByWhen {

  /** A moment. */
  record Moment(Instant at) implements ByWhen {}

  /** What the clock on the workspace's wall shows. */
  record Shown(LocalDateTime at) implements ByWhen {}

  /** The moment, where it can be promised. */
  default Decision<Instant> in(BusinessCalendar calendar, Instant now) {
    return switch (this) {
      case Moment(Instant at) -> PromiseTime.of(at, calendar, now);
      case Shown(LocalDateTime at) -> PromiseTime.of(at, calendar, now);
    };
  }
}
