package org.vastine.domain.policy.document;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Shift;

/** Reads one calendar: when a workspace is open. */
final class CalendarReader {

  private static final Pattern SHIFT =
      Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)");

  /** Ten years of holidays and more. */
  private static final int MOST_SPECIAL_DAYS = 1_000;

  private static final int MOST_SHIFTS = 24;

  private CalendarReader() {}

  static Optional<BusinessCalendar> read(Place place) {
    int before = place.faultsSoFar();
    Place.Fields fields = place.table("zone", "week", "specialDays");
    Optional<ZoneId> zone = fields.at("zone").required().flatMap(CalendarReader::zone);
    Optional<Map<DayOfWeek, DayHours>> week =
        fields.at("week").required().map(CalendarReader::week);
    Map<LocalDate, DayHours> special = special(fields.at("specialDays"));
    return place.faultsSoFar() > before
        ? Optional.empty()
        : Optional.of(new BusinessCalendar(zone.orElseThrow(), week.orElseThrow(), special));
  }

  private static Optional<ZoneId> zone(Place place) {
    try {
      return place.text().map(ZoneId::of);
    } catch (DateTimeException e) {
      return place.wrong(FaultType.NOT_A_ZONE);
    }
  }

  private static Map<DayOfWeek, DayHours> week(Place place) {
    int before = place.faultsSoFar();
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    Place.Fields days =
        place.table(
            Stream.of(DayOfWeek.values()).map(CalendarReader::label).toArray(String[]::new));
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, hours(days.at(label(day))));
    }
    if (place.faultsSoFar() == before && week.values().stream().allMatch(DayHours::isClosed)) {
      place.wrong(FaultType.NEVER_OPEN);
    }
    return week;
  }

  private static Map<LocalDate, DayHours> special(Place place) {
    Map<LocalDate, DayHours> days = new TreeMap<>();
    Map<String, Place> entries = place.entries();
    if (entries.size() > MOST_SPECIAL_DAYS) {
      place.wrong(FaultType.TOO_MANY, "most", MOST_SPECIAL_DAYS);
      return days;
    }
    entries.forEach((name, there) -> {
      DayHours hours = hours(there);
      try {
        days.put(LocalDate.parse(name), hours);
      } catch (DateTimeException e) {
        there.wrong(FaultType.NOT_A_DATE);
      }
    });
    return days;
  }

  /** The hours of a day: sound shifts that do not overlap; the others are told. */
  private static DayHours hours(Place place) {
    List<Shift> shifts = new ArrayList<>();
    List<Place> items = place.items();
    if (items.size() > MOST_SHIFTS) {
      place.wrong(FaultType.TOO_MANY, "most", MOST_SHIFTS);
      return DayHours.CLOSED;
    }
    for (Place item : items) {
      shift(item)
          .ifPresent(shift -> {
            Optional<Shift> other = shifts.stream().filter(shift::overlaps).findFirst();
            if (other.isPresent()) {
              item.wrong(FaultType.SHIFTS_OVERLAP, "other", other.get());
            } else {
              shifts.add(shift);
            }
          });
    }
    return new DayHours(shifts);
  }

  private static Optional<Shift> shift(Place place) {
    Optional<String> text = place.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String shift = text.get();
    boolean sound =
        SHIFT.matcher(shift).matches() && shift.substring(0, 5).compareTo(shift.substring(6)) < 0;
    return sound ? Optional.of(Shift.of(shift)) : place.wrong(FaultType.NOT_A_SHIFT);
  }

  static String label(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
