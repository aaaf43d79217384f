package org.vastine.domain.kernel;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * When we are open on one day.
 *
 * @param shifts in the order of the day, none overlapping another; none at all on a closed day
 */
public record DayHours(List<Shift> shifts) {

  private static final int SECONDS = 3_600;

  /** A day on which we are not open. */
  public static final DayHours CLOSED = new DayHours(List.of());

  /** A day on which we are always open. */
  public static final DayHours ALL_DAY = new DayHours(List.of(Shift.ALL_DAY));

  /** Puts the shifts in order and refuses overlaps. */
  public DayHours {
    shifts = shifts.stream().sorted(Comparator.comparing(Shift::opens)).toList();
    for (int i = 1; i < shifts.size(); i++) {
      if (shifts.get(i).startSecond() < shifts.get(i - 1).endSecond()) {
        throw new IllegalArgumentException(
            "shifts overlap: " + shifts.get(i - 1) + " and " + shifts.get(i));
      }
    }
  }

  /**
   * Reads shifts divided by commas, for example {@code 08:00-12:00, 13:00-17:00}; an empty text is
   * a closed day.
   */
  public static DayHours of(String text) {
    if (text.isBlank()) {
      return CLOSED;
    }
    return new DayHours(Arrays.stream(text.split(",", -1)).map(Shift::of).toList());
  }

  /** Whether there is no shift on this day. */
  public boolean isClosed() {
    return shifts.isEmpty();
  }

  /** Whether a clock on the wall that shows this time shows a time of one of the shifts. */
  public boolean isOpen(LocalTime time) {
    int second = time.toSecondOfDay();
    return shifts.stream()
        .anyMatch(shift -> shift.startSecond() <= second && second < shift.endSecond());
  }

  /** Whether we are open at some time of this hour of the day, from 0 to 23. */
  boolean opensWithin(int hour) {
    return shifts.stream()
        .anyMatch(shift ->
            shift.startSecond() < (hour + 1) * SECONDS && hour * SECONDS < shift.endSecond());
  }
}
