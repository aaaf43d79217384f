package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.policy.Policies;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.OnRoster;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.Uncovered;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Who is on duty, now and week by week, and whether cases are assigned by it. */
public final class ReadDuty {

  /** So far ahead it is looked whether somebody is on duty while we are open. */
  public static final Duration AHEAD = Duration.ofDays(14);

  private final Permitted permitted;
  private final DutyBook book;
  private final RoutingDesk desk;
  private final Workspaces workspaces;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs the roster, what the team is doing, and the hours of the policy. */
  @Inject
  public ReadDuty(
      Permitted permitted,
      DutyBook book,
      RoutingDesk desk,
      Workspaces workspaces,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.book = book;
    this.desk = desk;
    this.workspaces = workspaces;
    this.policies = policies;
    this.clock = clock;
  }

  /** What is asked: all of it. */
  public record Command() {}

  /**
   * Somebody who does a shift at this moment.
   *
   * @param member who
   * @param standsInFor for whom, where it is not their own
   */
  public record Serving(MemberId member, Optional<MemberId> standsInFor) {}

  /**
   * Duty as it stands.
   *
   * @param roster who is on duty when
   * @param members who can be, by id
   * @param serving who is on duty now
   * @param loads how many cases that wait for us each member has
   * @param absences those that are not over
   * @param gap the time in which cases wait and nobody is on duty, where there is one now
   * @param uncovered when nobody will be on duty while we are open, within {@link #AHEAD}
   * @param now the moment of all this
   */
  public record Duty(
      Roster roster,
      List<Member> members,
      List<Serving> serving,
      Map<MemberId, Integer> loads,
      List<Absence> absences,
      Optional<DutyGap> gap,
      List<Uncovered> uncovered,
      Instant now) {}

  /** Gives it. */
  public Decision<Duty> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_MEMBERS, () -> duty(actor.workspace()));
  }

  private Duty duty(WorkspaceId workspace) {
    Instant now = clock.instant();
    Roster roster = book.find().orElseGet(() -> Roster.none(zone(workspace)));
    Crew crew = desk.crew(roster, now);
    return new Duty(
        roster,
        crew.members(),
        roster.onDuty(now).stream().flatMap(entry -> serving(crew, entry)).toList(),
        crew.loads(),
        crew.absences().all(),
        book.openGap(),
        uncovered(crew),
        now);
  }

  private List<Uncovered> uncovered(Crew crew) {
    return Uncovered.within(
        crew.roster(),
        crew.absences(),
        crew.working(),
        policies.active().calendars(),
        crew.now(),
        crew.now().plus(AHEAD));
  }

  private static Stream<Serving> serving(Crew crew, OnRoster entry) {
    MemberId member = entry.member();
    if (!crew.working().contains(member)) {
      return Stream.empty();
    }
    return crew.absences().isAway(member, crew.now())
        ? crew
            .absences()
            .standInFor(member, crew.now(), crew.working()::contains)
            .map(standIn -> new Serving(standIn, Optional.of(member)))
            .stream()
        : Stream.of(new Serving(member, Optional.empty()));
  }

  private ZoneId zone(WorkspaceId workspace) {
    return ZoneId.of(workspaces.find(workspace).orElseThrow().zone());
  }
}
