package org.vastine.application.myday;

import static java.util.function.Function.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.care.ExposureLevels;
import org.vastine.application.care.MemberExposure;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.policy.Policies;
import org.vastine.application.praise.PraiseAtHand;
import org.vastine.application.praise.PraiseEntry;
import org.vastine.application.team.AbsenceBook;
import org.vastine.domain.feedbackcase.UpdateRhythm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member's day on one page: what waits for them, what is good to read, and how much abuse they
 * met (R32). The number of questions that it asks does not grow with what waits.
 */
public final class ReadMyDay {

  /** How many cases of a member are looked through at most, what breaches first first. */
  public static final int MOST_CASES = 200;

  /** So much praise is shown: more of it after a hostile shift, when it is needed. */
  private static final int PRAISE = 3;

  private static final int FOLLOWED = 20;

  private static final int PRAISE_AFTER_HOSTILE_SHIFT = 6;

  private final Permitted permitted;
  private final CaseList cases;
  private final SecondPerson second;
  private final OwnSteps steps;
  private final StepsToRecheck rechecks;
  private final PraiseAtHand praise;
  private final ExposureLevels levels;
  private final AbsenceBook absences;
  private final Workspaces workspaces;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs all that a day is made of. */
  @Inject
  public ReadMyDay(
      Permitted permitted,
      CaseList cases,
      SecondPerson second,
      OwnSteps steps,
      StepsToRecheck rechecks,
      PraiseAtHand praise,
      ExposureLevels levels,
      AbsenceBook absences,
      Workspaces workspaces,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.second = second;
    this.steps = steps;
    this.rechecks = rechecks;
    this.praise = praise;
    this.levels = levels;
    this.absences = absences;
    this.workspaces = workspaces;
    this.policies = policies;
    this.clock = clock;
  }

  /** What is asked: nothing but one's own day. */
  public record Command() {}

  /**
   * The day.
   *
   * @param items what waits, what is due first first; of promises, updates, calls, visits and tasks
   *     only what is due today or late
   * @param followed the cases that the member follows, what changed last first
   * @param praise what pleased people wrote, the newest and most fitting first
   * @param hostileShift whether the member met more abuse in the last 24 hours than is allowed, so
   *     that the praise comes before the work
   * @param exposure how much abuse the member met
   * @param away the absence that holds, where the member is away
   */
  public record View(
      List<DayItem> items,
      List<CaseListItem> followed,
      List<PraiseEntry> praise,
      boolean hostileShift,
      MemberExposure exposure,
      Optional<Absence> away) {
    /** Copies the lists. */
    public View {
      items = List.copyOf(items);
      followed = List.copyOf(followed);
      praise = List.copyOf(praise);
    }

    /** What waits of some kinds. */
    public List<DayItem> of(DayKind... kinds) {
      List<DayKind> wanted = List.of(kinds);
      return items.stream().filter(item -> wanted.contains(item.kind())).toList();
    }
  }

  /** Gives the day of the member who asks. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> CaseWork.member(actor).map(member -> view(actor, member)));
  }

  private View view(Actor actor, MemberId member) {
    Instant now = clock.instant();
    OwnWork own =
        new OwnWork(member, new UpdateRhythm(policies.active()), now, tomorrow(actor, now));
    MemberExposure met = levels.of(member, now);
    boolean hostile = met.limit().isHostileShift(met.count());
    return new View(
        Stream.of(
                cases.inHandsOf(member, MOST_CASES).stream().flatMap(own::of),
                steps.of(member).stream(),
                rechecks.of(actor, member).stream(),
                second.of(actor, member).stream())
            .flatMap(identity())
            .sorted(Comparator.comparing(DayItem::at))
            .toList(),
        cases.followedBy(member, FOLLOWED),
        praise.of(Optional.of(member)).stream()
            .limit(hostile ? PRAISE_AFTER_HOSTILE_SHIFT : PRAISE)
            .toList(),
        hostile,
        met,
        Absences.of(absences.notOver(now)).of(member, now));
  }

  private Instant tomorrow(Actor actor, Instant now) {
    ZoneId zone = ZoneId.of(workspaces.find(actor.workspace()).orElseThrow().zone());
    return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
  }
}
