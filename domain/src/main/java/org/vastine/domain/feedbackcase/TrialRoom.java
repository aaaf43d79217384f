package org.vastine.domain.feedbackcase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the work of a trial, hour by hour, with the room of those on duty. */
final class TrialRoom {

  private static final int HOURS = 24;

  /** Ten years: a history may go back further than anybody planned. */
  private static final Duration LONGEST = Duration.ofDays(3_660);

  private final DutyRoom room;
  private final Optional<Instant> first;
  private final Optional<Instant> last;

  /**
   * The room on the days of the work: both policies stand beside the room of the same days.
   *
   * @param today how many answers are due within each hour under the policy of today
   * @param other the same under the other
   */
  TrialRoom(DutyRoom room, Map<Instant, Integer> today, Map<Instant, Integer> other) {
    this.room = room;
    List<Instant> due =
        Stream.concat(today.keySet().stream(), other.keySet().stream()).sorted().toList();
    this.last = due.isEmpty() ? Optional.empty() : Optional.of(due.getLast());
    this.first =
        last.map(end -> end.minus(LONGEST))
            .map(start -> start.isAfter(due.getFirst()) ? start : due.getFirst());
  }

  PolicyTrial.OnDuty beside(Map<Instant, Integer> dueWithinHour, ZoneId zone) {
    int beyond = 0;
    int unattended = 0;
    for (Map.Entry<Instant, Integer> hour : dueWithinHour.entrySet()) {
      int there = room.at(hour.getKey());
      beyond += hour.getValue() > there ? 1 : 0;
      unattended += there == 0 ? hour.getValue() : 0;
    }
    return new PolicyTrial.OnDuty(byHour(zone), beyond, unattended);
  }

  private List<Integer> byHour(ZoneId zone) {
    Integer[] sums = new Integer[HOURS];
    Arrays.fill(sums, 0);
    if (first.isPresent() && last.isPresent()) {
      LocalDate end = last.get().atZone(zone).toLocalDate();
      for (LocalDate date = first.get().atZone(zone).toLocalDate();
          !date.isAfter(end);
          date = date.plusDays(1)) {
        for (int hour = 0; hour < HOURS; hour++) {
          sums[hour] += room.at(date.atTime(hour, 0).atZone(zone).toInstant());
        }
      }
    }
    return Arrays.asList(sums);
  }
}
