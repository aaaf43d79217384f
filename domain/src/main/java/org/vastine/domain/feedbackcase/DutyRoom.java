package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many cases that wait for us those on duty have room for, hour by hour of a usual week.
 *
 * @param zone where the clock on the wall hangs by which hours are told
 * @param hours one number for each hour of a week, from Monday at midnight on
 */
public record DutyRoom(ZoneId zone, List<Integer> hours) {

  private static final int HOURS = 24;
  private static final int OF_WEEK = 7 * HOURS;

  /** Copies; refuses a week of another length, and less than no room. */
  public DutyRoom {
    requireNonNull(zone, "zone is null");
    hours = List.copyOf(hours);
    if (hours.size() != OF_WEEK || hours.stream().anyMatch(room -> room < 0)) {
      throw new IllegalArgumentException("not the room of a week: " + hours);
    }
  }

  /** The room that there is on each day of the week in each hour, from 0 to 23. */
  public static DutyRoom of(ZoneId zone, ToIntBiFunction<DayOfWeek, Integer> room) {
    return new DutyRoom(
        zone,
        Stream.of(DayOfWeek.values())
            .flatMap(day -> IntStream.range(0, HOURS).mapToObj(hour -> room.applyAsInt(day, hour)))
            .toList());
  }

  /** The room within the hour, by the clock on the wall, that this moment lies in. */
  int at(Instant moment) {
    ZonedDateTime shown = moment.atZone(zone);
    return hours.get((shown.getDayOfWeek().getValue() - 1) * HOURS + shown.getHour());
  }
}
