package org.vastine.application.care;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.Members;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * Who carries how much abuse, for those who give out work (R32). It is a load and no achievement:
 * members come by name, nothing is ranked or added up, and what is over a week old is gone.
 */
public final class ListLoads {

  private final Permitted permitted;
  private final Exposures exposures;
  private final ExposureLimits limits;
  private final Members members;
  private final InstantSource clock;

  /** Needs what was met, the limit, the members and the clock. */
  @Inject
  public ListLoads(
      Permitted permitted,
      Exposures exposures,
      ExposureLimits limits,
      Members members,
      InstantSource clock) {
    this.permitted = permitted;
    this.exposures = exposures;
    this.limits = limits;
    this.members = members;
    this.clock = clock;
  }

  /** What is asked: everybody's. */
  public record Command() {}

  /** A member's load. */
  public record Load(MemberId member, String name, MemberExposure exposure) {}

  /**
   * What is carried.
   *
   * @param limit what the workspace allows
   * @param loads those who work on cases, by name
   */
  public record View(ExposureLimit limit, List<Load> loads) {
    /** Copies the loads. */
    public View {
      loads = List.copyOf(loads);
    }
  }

  /** Gives the loads of all who work on cases. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.ASSIGN_CASES, this::view);
  }

  private View view() {
    ExposureLimit limit = limits.current();
    Map<MemberId, ExposureCount> met = exposures.all(clock.instant());
    return new View(
        limit,
        members.all().stream()
            .filter(Member::active)
            .filter(member -> member.role().permissions().contains(Permission.WORK_CASES))
            .sorted(Comparator.comparing(Member::name).thenComparing(member -> member.id().value()))
            .map(member ->
                new Load(
                    member.id(),
                    member.name(),
                    new MemberExposure(met.getOrDefault(member.id(), ExposureCount.NONE), limit)))
            .toList());
  }
}
