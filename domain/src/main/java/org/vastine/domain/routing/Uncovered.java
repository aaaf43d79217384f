package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vastine.domain.policy.Calendars;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.MemberId;

/**
 * A time ahead in which we are open and nobody is on duty: what would be a {@link DutyGap} as soon
 * as a case waits (R12). A closed night is none.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
public record Uncovered(Instant from, Instant until) {

  /** Refuses null and an end that is not after the begin. */
  public Uncovered {
    requireNonNull(from, "from is null");
    if (!until.isAfter(from)) {
      throw new IllegalArgumentException("an end that is not after the begin: " + until);
    }
  }

  /**
   * All of them within a time, the first one first; those that follow each other at once are one.
   *
   * @param roster who has which shifts; where it is switched off there is nothing to cover
   * @param absences those that are known
   * @param working the members who can have cases at all
   * @param calendars when we are open: while any of them is
   * @param from the first moment that is looked at
   * @param until the first moment that is not; the work grows with the days between
   */
  public static List<Uncovered> within(
      Roster roster,
      Absences absences,
      Set<MemberId> working,
      Calendars calendars,
      Instant from,
      Instant until) {
    if (!roster.on()) {
      return List.of();
    }
    List<Uncovered> found = new ArrayList<>();
    Instant begin = from;
    for (Instant end : turns(roster, absences, calendars, from, until)) {
      if (calendars.isAnyOpen(begin) && !roster.isStaffed(begin, absences, working)) {
        add(found, new Uncovered(begin, end));
      }
      begin = end;
    }
    return List.copyOf(found);
  }

  private static void add(List<Uncovered> found, Uncovered next) {
    if (!found.isEmpty() && found.getLast().until().equals(next.from())) {
      found.set(found.size() - 1, new Uncovered(found.getLast().from(), next.until()));
    } else {
      found.add(next);
    }
  }

  /** The moments after the begin, up to and with the end, at which anything may change. */
  private static SortedSet<Instant> turns(
      Roster roster, Absences absences, Calendars calendars, Instant from, Instant until) {
    Stream<Instant> hours =
        Stream.concat(
                calendars.named().values().stream(), roster.members().stream().map(OnRoster::hours))
            .flatMap(calendar -> calendar.turns(from, until).stream());
    Stream<Instant> away =
        absences.all().stream()
            .flatMap((Absence one) -> Stream.concat(Stream.of(one.from()), one.until().stream()))
            .filter(moment -> moment.isAfter(from) && moment.isBefore(until));
    SortedSet<Instant> turns = new TreeSet<>(Stream.concat(hours, away).toList());
    turns.add(until);
    return turns;
  }
}
