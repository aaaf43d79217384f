package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vastine.domain.kernel.BusinessCalendar;

/**
 * The calendars of a policy by name (R7): one goes for everything that names no other.
 *
 * @param named by name, at least one
 * @param standard the name of the one that goes where none is named
 */
public record Calendars(Map<String, BusinessCalendar> named, String standard) {

  /** How many calendars a policy has at most. */
  public static final int MOST = 20;

  /** What the calendar of a policy is called that has only one and gave it no name. */
  public static final String ONLY = "office";

  private static final int HOURS = 24;

  /** Copies the calendars; refuses names of another form and a standard that is not there. */
  public Calendars {
    named = Collections.unmodifiableMap(new TreeMap<>(named));
    named.keySet().forEach(Playbook::checkName);
    if (named.size() > MOST) {
      throw new IllegalArgumentException("too many calendars: " + named.size());
    }
    if (!named.containsKey(standard)) {
      throw new IllegalArgumentException("no calendar is called " + standard);
    }
  }

  /** One calendar and no other. */
  public static Calendars only(BusinessCalendar calendar) {
    return new Calendars(Map.of(ONLY, calendar), ONLY);
  }

  /** The calendar that goes where none is named. */
  public BusinessCalendar standardOne() {
    return of(Optional.empty());
  }

  /** The calendar of this name; the standard one where none is given. */
  public BusinessCalendar of(Optional<String> name) {
    return requireNonNull(named.get(name.orElse(standard)), "no such calendar");
  }

  /** The same with a calendar of this name in the place of the one before, or beside. */
  public Calendars with(String name, BusinessCalendar calendar) {
    Map<String, BusinessCalendar> changed = new TreeMap<>(named);
    changed.put(name, calendar);
    return new Calendars(changed, standard);
  }

  /** Those that no name of these asks for, the standard one aside. */
  public Set<String> unused(Collection<String> asked) {
    Set<String> unused = new TreeSet<>(named.keySet());
    unused.remove(standard);
    unused.removeAll(new HashSet<>(asked));
    return unused;
  }

  /** Whether one of them at least is open at this moment. */
  public boolean isAnyOpen(Instant moment) {
    return named.values().stream().anyMatch(calendar -> calendar.isOpen(moment));
  }

  /**
   * On how many days of a week one of them at least is open within each hour of the day, from 0 to
   * 23, by the clock of the standard one; holidays are left out of it.
   *
   * @param week a date of the week that is looked at, which says how far apart clocks of several
   *     zones are
   */
  public List<Integer> openDaysByHour(LocalDate week) {
    if (named.size() == 1) {
      return standardOne().openDaysByHour();
    }
    List<BusinessCalendar> usual =
        named.values().stream()
            .map(calendar -> new BusinessCalendar(calendar.zone(), calendar.week(), Map.of()))
            .toList();
    LocalDate monday = week.with(DayOfWeek.MONDAY);
    return IntStream.range(0, HOURS)
        .mapToObj(hour ->
            (int)
                IntStream.range(0, DayOfWeek.values().length)
                    .mapToObj(day -> hourOf(monday.plusDays(day), hour))
                    .filter(
                        from -> usual.stream().anyMatch(calendar -> opensWithin(calendar, from)))
                    .count())
        .toList();
  }

  private Instant hourOf(LocalDate date, int hour) {
    return date.atTime(hour, 0).atZone(standardOne().zone()).toInstant();
  }

  private static boolean opensWithin(BusinessCalendar calendar, Instant from) {
    return calendar.nextOpening(from).isBefore(from.plusSeconds(3_600));
  }
}
