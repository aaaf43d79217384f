package org.vastine.domain.routing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Shift;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/**
 * A roster as somebody wrote it: read into a {@link Roster}, or refused with what is wrong and
 * where.
 *
 * @param on whether cases shall be assigned by it
 * @param zone the name of an IANA time zone
 * @param lines one a member
 */
public record WrittenRoster(boolean on, String zone, List<RosterLine> lines) {

  /** The most members. */
  public static final int MOST_MEMBERS = 500;

  /** Copies the lines. */
  public WrittenRoster {
    lines = List.copyOf(lines);
  }

  /**
   * The roster of this version.
   *
   * @param working the members who can have cases
   */
  public Decision<Roster> read(int version, Set<MemberId> working) {
    try {
      return read(version, working, ZoneId.of(zone));
    } catch (DateTimeException unknown) {
      return refused("routing.zone-unknown");
    }
  }

  private Decision<Roster> read(int version, Set<MemberId> working, ZoneId clock) {
    if (on && lines.isEmpty()) {
      return refused("routing.roster-empty");
    }
    if (lines.size() > MOST_MEMBERS) {
      return refused("routing.too-many-members");
    }
    List<OnRoster> members = new ArrayList<>();
    Set<MemberId> seen = new HashSet<>();
    for (RosterLine line : lines) {
      if (!working.contains(line.member())) {
        return refused("routing.member-unfit", line);
      }
      if (!seen.add(line.member())) {
        return refused("routing.member-twice", line);
      }
      Decision<OnRoster> read = read(line, clock);
      switch (read) {
        case Decision.Accepted<OnRoster>(OnRoster member) -> members.add(member);
        case Decision.Refused<OnRoster>(Refusal refusal) -> {
          return Decision.refused(refusal);
        }
      }
    }
    return Decision.accepted(new Roster(version, on, clock, members));
  }

  private static Decision<OnRoster> read(RosterLine line, ZoneId clock) {
    if (line.capacity() < 1 || line.capacity() > OnRoster.MOST_CAPACITY) {
      return refused("routing.capacity-out-of-bounds", line);
    }
    return skills(line)
        .then(skills ->
            week(line)
                .then(week ->
                    week.isEmpty()
                        ? refused("routing.hours-empty", line)
                        : Decision.accepted(
                            new OnRoster(
                                line.member(),
                                new BusinessCalendar(clock, week, Map.of()),
                                skills,
                                line.capacity()))));
  }

  private static Decision<Map<DayOfWeek, DayHours>> week(RosterLine line) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      Decision<DayHours> read = hours(line.week().getOrDefault(day, ""));
      switch (read) {
        case Decision.Refused<DayHours>(Refusal refusal) -> {
          return Decision.refused(
              refusal
                  .with("member", line.member())
                  .with("day", day.name().toLowerCase(Locale.ROOT)));
        }
        case Decision.Accepted<DayHours>(DayHours hours) -> {
          if (!hours.isClosed()) {
            week.put(day, hours);
          }
        }
      }
    }
    return Decision.accepted(week);
  }

  /** What cannot be read is told apart from shifts that overlap. */
  private static Decision<DayHours> hours(String written) {
    List<Shift> shifts = new ArrayList<>();
    for (String part : written.isBlank() ? List.<String>of() : List.of(written.split(",", -1))) {
      Optional<Shift> shift = shift(part);
      if (shift.isEmpty()) {
        return refused("routing.hours-unreadable");
      }
      if (shifts.stream().anyMatch(shift.get()::overlaps)) {
        return refused("routing.shifts-overlap");
      }
      shifts.add(shift.get());
    }
    return Decision.accepted(new DayHours(shifts));
  }

  private static Optional<Shift> shift(String written) {
    try {
      return Optional.of(Shift.of(written));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Decision<Skills> skills(RosterLine line) {
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    for (String label : line.subjects()) {
      Optional<Subject> subject = Labelled.find(Subject.class, label);
      if (subject.isEmpty()) {
        return refused("routing.subject-unknown", line);
      }
      subjects.add(subject.get());
    }
    if (!line.languages().stream().allMatch(code -> code.matches("[a-z]{2,3}"))) {
      return refused("routing.language-unknown", line);
    }
    if (!line.channels().stream().allMatch(name -> name.matches("[a-z][a-z0-9-]{1,39}"))) {
      return refused("routing.channel-unknown", line);
    }
    return Decision.accepted(
        new Skills(new TreeSet<>(line.languages()), new TreeSet<>(line.channels()), subjects));
  }

  private static <T> Decision<T> refused(String code) {
    return Decision.refused(Refusal.Kind.INVALID, code);
  }

  private static <T> Decision<T> refused(String code, RosterLine line) {
    return Decision.refused(Refusal.of(Refusal.Kind.INVALID, code).with("member", line.member()));
  }
}
