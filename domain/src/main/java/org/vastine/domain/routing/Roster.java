package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.DutyRoom;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.MemberId;

/**
 * Who is on duty when, week by week (R12).
 *
 * @param version how often it was changed; 0 where nobody ever wrote one
 * @param on whether cases are assigned by it
 * @param zone where its clock on the wall hangs
 * @param members each once
 */
public record Roster(int version, boolean on, ZoneId zone, List<OnRoster> members) {

  /** Refuses a member twice, hours by another clock, and an empty roster that is switched on. */
  public Roster {
    requireNonNull(zone, "zone is null");
    members = List.copyOf(members);
    Set<MemberId> seen = new HashSet<>();
    for (OnRoster entry : members) {
      if (!seen.add(entry.member())) {
        throw new IllegalArgumentException("twice on the roster: " + entry.member());
      }
      if (!entry.hours().zone().equals(zone)) {
        throw new IllegalArgumentException("hours by another clock: " + entry.hours().zone());
      }
    }
    if (on && members.isEmpty()) {
      throw new IllegalArgumentException("nobody is on a roster that is switched on");
    }
  }

  /** Nobody wrote a roster yet; nothing is assigned automatically. */
  public static Roster none(ZoneId zone) {
    return new Roster(0, false, zone, List.of());
  }

  /** The entry of a member. */
  public Optional<OnRoster> of(MemberId member) {
    return members.stream().filter(entry -> entry.member().equals(member)).findFirst();
  }

  /** Who has a shift at this moment, whether they are away or not. */
  public List<OnRoster> onDuty(Instant moment) {
    return members.stream().filter(entry -> entry.hours().isOpen(moment)).toList();
  }

  /**
   * Whether anybody is on duty at this moment, as rules ask for it; empty where it is switched off.
   *
   * @param working the members who can have cases at all
   */
  public Optional<Staffing> staffing(Instant moment, Absences absences, Set<MemberId> working) {
    if (!on) {
      return Optional.empty();
    }
    return Optional.of(isStaffed(moment, absences, working) ? Staffing.SOMEBODY : Staffing.NOBODY);
  }

  /**
   * How many cases those who have a shift have room for in each hour of a usual week, whether they
   * are away or not; empty where it is switched off.
   *
   * @param working the members who can have cases at all
   */
  public Optional<DutyRoom> room(Set<MemberId> working) {
    return on
        ? Optional.of(
            DutyRoom.of(
                zone,
                (day, hour) ->
                    members.stream()
                        .filter(entry -> working.contains(entry.member()))
                        .filter(entry -> entry.hours().opensWithin(day, hour))
                        .mapToInt(OnRoster::capacity)
                        .sum()))
        : Optional.empty();
  }

  /**
   * Whether somebody is on duty at this moment: has a shift and is there, or is stood in for by
   * somebody who is.
   *
   * @param working the members who can have cases at all
   */
  public boolean isStaffed(Instant moment, Absences absences, Set<MemberId> working) {
    return !there(moment, absences, working).isEmpty();
  }

  /**
   * Who is on duty at this moment: those who have a shift and are there, and who stands in for
   * those who are not.
   *
   * @param working the members who can have cases at all
   */
  public Set<MemberId> there(Instant moment, Absences absences, Set<MemberId> working) {
    return onDuty(moment).stream()
        .map(OnRoster::member)
        .flatMap(member ->
            absences.isAway(member, moment)
                ? absences.standInFor(member, moment, working::contains).stream()
                : Stream.of(member).filter(working::contains))
        .collect(Collectors.toSet());
  }
}
