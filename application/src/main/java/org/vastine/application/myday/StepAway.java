package org.vastine.application.myday;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.AbsenceDesk;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseHandOver;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member steps away: all that they have in hand goes to the stand-in or back to the team, and
 * they get no work until they are back, in one transaction. No reason is asked, and nothing that is
 * kept tells it from another absence and from other letting go (R32).
 */
public final class StepAway {

  private final Permitted permitted;
  private final AbsenceDesk desk;
  private final AbsenceBook absences;
  private final Cases cases;
  private final CaseWork work;
  private final InstantSource clock;

  /** Needs the absences and the cases. */
  @Inject
  public StepAway(
      Permitted permitted,
      AbsenceDesk desk,
      AbsenceBook absences,
      Cases cases,
      CaseWork work,
      InstantSource clock) {
    this.permitted = permitted;
    this.desk = desk;
    this.absences = absences;
    this.cases = cases;
    this.work = work;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param until the first moment after it; empty until they say that they are back
   * @param to who takes over; empty for the team
   */
  public record Command(Optional<Instant> until, Optional<MemberId> to) {}

  /**
   * What was done.
   *
   * @param absence the absence that began
   * @param cases how many cases went to others, or lost their member's promises and calls to others
   */
  public record View(Absence absence, int cases) {}

  /** Gives what was done. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.WORK_CASES,
        () -> CaseWork.member(actor).then(member -> away(actor, member, command)));
  }

  private Decision<View> away(Actor actor, MemberId member, Command command) {
    Instant now = clock.instant();
    Absences others = Absences.of(absences.notOver(now));
    if (command.to().filter(to -> others.isAway(to, now)).isPresent()) {
      return Decision.refused(Refusal.Kind.CONFLICT, "care.stand-in-is-away");
    }
    return desk.begin(actor, member, Optional.empty(), command.until(), command.to())
        .map(absence -> new View(absence, handOver(member, command.to(), now)));
  }

  private int handOver(MemberId member, Optional<MemberId> to, Instant now) {
    int handedOver = 0;
    for (FeedbackCase inHand : cases.lockInHandsOf(member)) {
      List<CaseEvent> events = CaseHandOver.letGo(inHand, member, to, now);
      if (!events.isEmpty()) {
        work.store(inHand, events);
        handedOver++;
      }
    }
    return handedOver;
  }
}
