package org.vastine.application.team;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * Begins and ends absences within the transaction that is open, for every use case that lets a
 * member be away: one's own absence belongs to whoever works on cases, another's to leads.
 */
public final class AbsenceDesk {

  private final AbsenceBook book;
  private final Members members;
  private final TeamAudit audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Needs the absences, the members, the audit log, ids and the clock. */
  @Inject
  public AbsenceDesk(
      AbsenceBook book, Members members, TeamAudit audit, Ids ids, InstantSource clock) {
    this.book = book;
    this.members = members;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** What the asker needs for an absence of this member. */
  public static Permission neededFor(Actor actor, MemberId member) {
    return actor.member().equals(Optional.of(member))
        ? Permission.WORK_CASES
        : Permission.LEAD_CASES;
  }

  /**
   * A member is away.
   *
   * @param from the first moment; what is empty or lies in the past is now
   * @param until the first moment after it; empty until they come back
   * @param standIn who gets their work meanwhile
   */
  public Decision<Absence> begin(
      Actor actor,
      MemberId member,
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<MemberId> standIn) {
    Instant now = clock.instant();
    Instant begins = from.filter(moment -> moment.isAfter(now)).orElse(now);
    return wrong(member, begins, until, standIn)
        .<Decision<Absence>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(stored(actor, member, begins, until, standIn)));
  }

  private Absence stored(
      Actor actor,
      MemberId member,
      Instant from,
      Optional<Instant> until,
      Optional<MemberId> standIn) {
    Absence absence = new Absence(new AbsenceId(ids.next()), member, from, until, standIn);
    book.store(absence);
    audit.changed(actor.by(), "absence-said", member, Map.of("absence", absence.id().toString()));
    return absence;
  }

  /** A member is back: what holds now ends, what comes later stays. Gives how many ended. */
  public int comeBack(Actor actor, MemberId member) {
    Instant now = clock.instant();
    int ended = 0;
    for (Absence absence : book.lockOf(member, now)) {
      if (absence.hasBegun(now)) {
        end(actor, absence);
        ended++;
      }
    }
    return ended;
  }

  /** Ends an absence that has begun, and takes back one that has not; one that is over stays. */
  void end(Actor actor, Absence absence) {
    Instant now = clock.instant();
    if (absence.isOver(now)) {
      return;
    }
    if (absence.from().isBefore(now)) {
      book.store(absence.endedAt(now));
    } else {
      book.remove(absence.id());
    }
    audit.changed(
        actor.by(), "absence-ended", absence.member(), Map.of("absence", absence.id().toString()));
  }

  private Optional<Refusal> wrong(
      MemberId member, Instant from, Optional<Instant> until, Optional<MemberId> standIn) {
    Optional<Member> away = members.find(member);
    if (away.isEmpty()) {
      return Optional.of(Refusal.of(Refusal.Kind.NOT_FOUND, "team.member-not-found"));
    }
    if (!away.get().active()) {
      return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "team.member-left"));
    }
    if (until.filter(end -> !end.isAfter(from)).isPresent()) {
      return Optional.of(Refusal.of(Refusal.Kind.INVALID, "team.absence-ends-before"));
    }
    if (standIn.filter(member::equals).isPresent()) {
      return Optional.of(Refusal.of(Refusal.Kind.INVALID, "team.stand-in-is-away"));
    }
    return standIn
        .filter(id -> members.find(id).filter(AbsenceDesk::canStandIn).isEmpty())
        .map(_ -> Refusal.of(Refusal.Kind.INVALID, "team.stand-in-unfit"));
  }

  private static boolean canStandIn(Member member) {
    return member.active() && member.role().permissions().contains(Permission.WORK_CASES);
  }
}
