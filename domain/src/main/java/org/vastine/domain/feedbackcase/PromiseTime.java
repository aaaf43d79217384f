package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * Which times can be promised: those that come, that a clock shows, and at which somebody is there
 * (R21). A refusal proposes the next time that can be.
 */
public final class PromiseTime {

  private static final Duration FARTHEST = Duration.ofDays(366);

  private PromiseTime() {}

  /**
   * A time as the clock on the workspace's wall shows it. Refused where clocks jump over it; of a
   * time that is shown twice the first is meant, so that whoever reads it either way is not left
   * waiting.
   */
  public static Decision<Instant> of(LocalDateTime shown, BusinessCalendar calendar, Instant now) {
    ZoneRules rules = calendar.zone().getRules();
    List<ZoneOffset> offsets = rules.getValidOffsets(shown);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition jump = rules.getTransition(shown);
      return Decision.refused(
          proposing(
              Refusal.of(Refusal.Kind.INVALID, "promise.time-does-not-exist"),
              calendar,
              later(jump.getInstant(), now)));
    }
    return of(shown.toInstant(offsets.getFirst()), calendar, now);
  }

  /** A moment; refused in the past, a year ahead, and while we are closed. */
  public static Decision<Instant> of(Instant due, BusinessCalendar calendar, Instant now) {
    if (!due.isAfter(now)) {
      return Decision.refused(
          proposing(Refusal.of(Refusal.Kind.INVALID, "promise.time-past"), calendar, now));
    }
    if (due.isAfter(now.plus(FARTHEST))) {
      return Decision.refused(Refusal.Kind.INVALID, "promise.time-too-far");
    }
    // We are there up to and with the moment of closing.
    if (calendar.isOpen(due) || calendar.isOpen(due.minusNanos(1))) {
      return Decision.accepted(due);
    }
    boolean holiday = calendar.hoursOn(due.atZone(calendar.zone()).toLocalDate()).isClosed();
    return Decision.refused(
        proposing(
            Refusal.of(
                Refusal.Kind.INVALID,
                holiday ? "promise.time-on-closed-day" : "promise.time-out-of-hours"),
            calendar,
            due));
  }

  private static Refusal proposing(Refusal refusal, BusinessCalendar calendar, Instant from) {
    Instant opens = calendar.nextOpening(from);
    // While we are open the next quarter of an hour is as soon as anybody can mean.
    Instant proposal = opens.isAfter(from) ? opens : calendar.plus(from, Duration.ofMinutes(15));
    return refusal.with("proposal", proposal);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
