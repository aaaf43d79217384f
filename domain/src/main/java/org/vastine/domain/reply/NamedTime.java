package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Shift;

/**
 * The time that the words of a reply name, as the clock on the workspace's wall would show it: so
 * that whoever names a time can promise it by one click (R21). What it does not surely understand
 * it leaves to the member; the guard alone decides whether a time is named at all.
 *
 * @param calendar when we are there, and in which zone
 * @param now this moment, by that clock
 */
public record NamedTime(BusinessCalendar calendar, LocalDateTime now) {

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.,:])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])");
  private static final Pattern DATE =
      Pattern.compile("(?<![\\d.])([0-3]?\\d)\\.\\s?([01]?\\d)\\.(?!\\d)");
  private static final int DAYS = 7;

  /** Refuses null. */
  public NamedTime {
    requireNonNull(calendar, "calendar is null");
    requireNonNull(now, "now is null");
  }

  /**
   * The first time that the words name; empty where they name none that is understood.
   *
   * @param words of a reply
   * @param language in which they are most likely; others are tried as well
   */
  public Optional<LocalDateTime> in(String words, LanguageTag language) {
    String text = words.toLowerCase(Locale.ROOT);
    return Stream.concat(
            TimeWords.of(language).stream(),
            TimeWords.ALL.stream().filter(other -> !other.code().equals(language.code())))
        .flatMap(said -> in(text, said).stream())
        .filter(at -> at.isAfter(now))
        .findFirst();
  }

  private Optional<LocalDateTime> in(String text, TimeWords said) {
    Optional<LocalDate> day = day(text, said);
    Optional<LocalTime> clock = clock(text, said);
    if (clock.isPresent()) {
      LocalDateTime today = now.toLocalDate().atTime(clock.get());
      return Optional.of(
          day.map(date -> date.atTime(clock.get()))
              .orElse(today.isAfter(now) ? today : today.plusDays(1)));
    }
    return span(text, said).or(() -> day.flatMap(this::closing));
  }

  private Optional<LocalDate> day(String text, TimeWords said) {
    LocalDate today = now.toLocalDate();
    return date(text)
        .or(() -> found(said.tomorrow(), text) ? Optional.of(today.plusDays(1)) : Optional.empty())
        .or(() -> weekday(text, said.weekdays()))
        .or(() -> found(said.today(), text) ? Optional.of(today) : Optional.empty());
  }

  /** The day of that name that comes next; today is one for as long as it lasts. */
  private Optional<LocalDate> weekday(String text, List<Pattern> weekdays) {
    LocalDate today = now.toLocalDate();
    for (int ahead = 0; ahead < DAYS; ahead++) {
      LocalDate date = today.plusDays(ahead);
      if (found(weekdays.get(date.getDayOfWeek().getValue() - 1), text)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** A day and a month in figures; one that is over this year is of the next. */
  private Optional<LocalDate> date(String text) {
    Matcher figures = DATE.matcher(text);
    if (!figures.find()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              now.getYear(),
              Integer.parseInt(figures.group(2)),
              Integer.parseInt(figures.group(1)));
      return Optional.of(date.isBefore(now.toLocalDate()) ? date.plusYears(1) : date);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> clock(String text, TimeWords said) {
    return said.clocks().stream()
        .flatMap(pattern -> clock(pattern.matcher(text)).stream())
        .findFirst()
        .or(() -> found(said.noon(), text) ? Optional.of(LocalTime.NOON) : Optional.empty())
        .or(() -> clock(CLOCK.matcher(text)));
  }

  private static Optional<LocalTime> clock(Matcher figures) {
    if (!figures.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(figures.group(1));
    String minutes = figures.group(2);
    boolean afternoon = figures.groupCount() > 2 && figures.group(3).startsWith("p") && hour < 12;
    int of24 = afternoon ? hour + 12 : hour;
    return of24 > 23
        ? Optional.empty()
        : Optional.of(LocalTime.of(of24, minutes == null ? 0 : Integer.parseInt(minutes)));
  }

  private Optional<LocalDateTime> span(String text, TimeWords said) {
    Matcher hours = said.hours().matcher(text);
    if (hours.find()) {
      Duration after = Duration.ofHours(Integer.parseInt(hours.group(1)));
      return Optional.of(now.plus(after).withSecond(0).withNano(0));
    }
    return Optional.empty();
  }

  /** A day that is named without an hour lasts until we close. */
  private Optional<LocalDateTime> closing(LocalDate date) {
    List<Shift> shifts = calendar.hoursOn(date).shifts();
    return shifts.isEmpty()
        ? Optional.empty()
        : Optional.of(shifts.getLast().closes())
            .filter(closes -> !closes.equals(LocalTime.MIDNIGHT))
            .or(() -> Optional.of(LocalTime.of(23, 59)))
            .map(date::atTime);
  }

  private static boolean found(Pattern pattern, String text) {
    return pattern.matcher(text).find();
  }
}
