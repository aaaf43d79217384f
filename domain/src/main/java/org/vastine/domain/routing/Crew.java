package org.vastine.domain.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * Everybody who may get a case, as they stand at one moment.
 *
 * @param roster who is on duty when
 * @param absences who is away
 * @param members the members of the workspace; those who left or cannot work on cases are passed
 *     over
 * @param loads how many cases that wait for us each has; nobody who is missing has any
 * @param strained who met more abuse lately than the workspace allows
 * @param now the moment
 */
public record Crew(
    Roster roster,
    Absences absences,
    List<Member> members,
    Map<MemberId, Integer> loads,
    Set<MemberId> strained,
    Instant now) {

  /** Passes over who cannot work, and puts the rest in an order that does not depend on names. */
  public Crew {
    members =
        members.stream()
            .filter(Crew::canWork)
            .sorted(Comparator.comparing(member -> member.id().value()))
            .toList();
    loads = Map.copyOf(loads);
    strained = Set.copyOf(strained);
  }

  /** Whether a member can have cases. */
  public static boolean canWork(Member member) {
    return member.active() && member.role().permissions().contains(Permission.WORK_CASES);
  }

  /** The same after one more case went to this member. */
  public Crew withOneMore(MemberId member) {
    Map<MemberId, Integer> more = new HashMap<>(loads);
    more.merge(member, 1, Integer::sum);
    return new Crew(roster, absences, members, more, strained, now);
  }

  /** Who can have cases. */
  public Set<MemberId> working() {
    return members.stream().map(Member::id).collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether somebody is on duty. */
  public boolean isStaffed() {
    return roster.isStaffed(now, absences, working());
  }

  /** What those can answer who do a duty now, their own or as stand-ins. */
  List<Skills> onDuty() {
    List<Skills> all = new ArrayList<>();
    for (OnRoster entry : roster.onDuty(now)) {
      MemberId member = entry.member();
      if (works(member) && !isAway(member)) {
        all.add(entry.skills());
      } else if (works(member)) {
        standInFor(member).ifPresent(standIn -> all.add(roster.of(standIn).orElse(entry).skills()));
      }
    }
    return all;
  }

  boolean isStrained(MemberId member) {
    return strained.contains(member);
  }

  int load(MemberId member) {
    return loads.getOrDefault(member, 0);
  }

  boolean works(MemberId member) {
    return members.stream().anyMatch(one -> one.id().equals(member));
  }

  boolean isAway(MemberId member) {
    return absences.isAway(member, now);
  }

  Optional<MemberId> standInFor(MemberId member) {
    return absences.standInFor(member, now, this::works);
  }

  List<MemberId> leads() {
    return members.stream()
        .filter(member -> member.role().permissions().contains(Permission.LEAD_CASES))
        .map(Member::id)
        .toList();
  }
}
