package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * Who is here to be told, and who hears in the place of a member who is away (R12, R32).
 *
 * @param absences who is away
 * @param members of the workspace; those who left or cannot work on cases stand in for nobody
 * @param now the moment
 */
public record Attendance(Absences absences, List<Member> members, Instant now) {

  /** Refuses null, and copies the members. */
  public Attendance {
    requireNonNull(absences, "absences is null");
    requireNonNull(now, "now is null");
    members = List.copyOf(members);
  }

  /** Everybody is here. */
  public static Attendance everybody(Instant now) {
    return new Attendance(Absences.NONE, List.of(), now);
  }

  /** Whether a member is away. */
  public boolean isAway(MemberId member) {
    return absences.isAway(member, now);
  }

  /** Who was named to do the work of a member who is away, and is here. */
  Optional<MemberId> standInFor(MemberId away) {
    return absences.standInFor(away, now, id -> ids(_ -> true).contains(id));
  }

  /**
   * Who hears instead of a member who is away: the stand-in, else the leads who are here, else
   * everybody who is here and works on cases; nobody where all are away.
   */
  List<MemberId> inPlaceOf(MemberId away) {
    Optional<MemberId> standIn = standInFor(away);
    if (standIn.isPresent()) {
      return List.of(standIn.get());
    }
    List<MemberId> leads =
        ids(member -> member.role().permissions().contains(Permission.LEAD_CASES));
    List<MemberId> here = leads.stream().filter(one -> !isAway(one)).toList();
    return here.isEmpty() ? ids(member -> !isAway(member.id())) : here;
  }

  private List<MemberId> ids(Predicate<Member> like) {
    List<MemberId> found = new ArrayList<>();
    for (Member member : members) {
      boolean works =
          member.active() && member.role().permissions().contains(Permission.WORK_CASES);
      if (works && like.test(member)) {
        found.add(member.id());
      }
    }
    return found;
  }
}
