package org.vastine.application.myday;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.AbsenceDesk;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member takes a short pause: their own clock stands still, the customer's does not. They get no
 * work until it is over, and what they hold they hold for as much longer; everything stays theirs.
 * It ends by itself, or when they say that they are back, and nothing that is kept tells it from a
 * short absence and from leases renewed (R32).
 */
public final class TakePause {

  /** The longest pause. */
  public static final int MOST_MINUTES = Math.toIntExact(Absence.LONGEST_PAUSE.toMinutes());

  private final Permitted permitted;
  private final AbsenceDesk desk;
  private final AbsenceBook absences;
  private final Cases cases;
  private final CaseWork work;
  private final InstantSource clock;

  /** Needs the absences and the cases. */
  @Inject
  public TakePause(
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
   * @param minutes how long, 1 to {@link #MOST_MINUTES}
   */
  public record Command(int minutes) {}

  /**
   * What was done.
   *
   * @param absence the pause
   * @param held how many cases they hold for as much longer
   */
  public record View(Absence absence, int held) {}

  /** Gives what was done. */
  public Decision<View> handle(Actor actor, Command command) {
    if (command.minutes() < 1 || command.minutes() > MOST_MINUTES) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "care.pause-too-long").with("most", MOST_MINUTES));
    }
    return permitted.decide(
        actor,
        Permission.WORK_CASES,
        () ->
            CaseWork.member(actor)
                .then(member -> pause(actor, member, Duration.ofMinutes(command.minutes()))));
  }

  private Decision<View> pause(Actor actor, MemberId member, Duration length) {
    Instant now = clock.instant();
    if (Absences.of(absences.notOver(now)).isAway(member, now)) {
      return Decision.refused(Refusal.Kind.CONFLICT, "care.already-away");
    }
    return desk.begin(
            actor, member, Optional.empty(), Optional.of(now.plus(length)), Optional.empty())
        .map(absence -> new View(absence, hold(member, length, now)));
  }

  private int hold(MemberId member, Duration length, Instant now) {
    List<FeedbackCase> held =
        cases.lockInHandsOf(member).stream()
            .filter(one -> one.hold().holder(now).equals(Optional.of(member)))
            .toList();
    for (FeedbackCase one : held) {
      Instant until = one.hold().claim().orElseThrow().until();
      if (CaseClaims.claim(one, member, Duration.between(now, until).plus(length), now)
          instanceof Decision.Accepted<List<CaseEvent>>(var events)) {
        work.store(one, events);
      }
    }
    return held.size();
  }
}
