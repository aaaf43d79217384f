package org.vastine.domain.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Walks forward through the moments at which a calendar is open, without end. It goes from one
 * change of the zone's offset to the next, because between two changes the clock on the wall runs
 * evenly.
 */
final class OpenStretches {

  /** An uninterrupted time of being open; the next one may follow at once. */
  record Stretch(Instant start, Instant end) {
    Duration length() {
      return Duration.between(start, end);
    }
  }

  private final BusinessCalendar calendar;
  private final ZoneRules rules;
  private final Queue<Stretch> found = new ArrayDeque<>();
  private Instant reached;
  private ZoneOffset offset;
  private Instant offsetEnd;

  OpenStretches(BusinessCalendar calendar, Instant from) {
    this.calendar = calendar;
    this.rules = calendar.zone().getRules();
    this.reached = from;
    this.offset = rules.getOffset(from);
    this.offsetEnd = endOfOffset(from);
  }

  Stretch next() {
    while (found.isEmpty()) {
      walkOneDay();
    }
    return found.remove();
  }

  /** Looks at the rest of the present day, as far as the present offset holds. */
  private void walkOneDay() {
    LocalDate date = LocalDateTime.ofEpochSecond(reached.getEpochSecond(), 0, offset).toLocalDate();
    Instant until = earlier(date.plusDays(1).atStartOfDay().toInstant(offset), offsetEnd);
    long midnight = date.toEpochDay() * 86_400 - offset.getTotalSeconds();
    for (Shift shift : calendar.hoursOn(date).shifts()) {
      Instant start = later(Instant.ofEpochSecond(midnight + shift.startSecond()), reached);
      Instant end = earlier(Instant.ofEpochSecond(midnight + shift.endSecond()), until);
      if (start.isBefore(end)) {
        found.add(new Stretch(start, end));
      }
    }
    reached = until;
    if (until.equals(offsetEnd)) {
      offset = rules.getOffset(reached);
      offsetEnd = endOfOffset(reached);
    }
  }

  private Instant endOfOffset(Instant moment) {
    ZoneOffsetTransition change = rules.nextTransition(moment);
    return change == null ? Instant.MAX : change.getInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
