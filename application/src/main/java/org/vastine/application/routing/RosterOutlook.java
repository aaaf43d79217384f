package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.DutyOutlook;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.DutyRoom;
import org.vastine.domain.feedbackcase.OwnDuty;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;

/** Duty as the roster has it, with who is away and who works here. */
public final class RosterOutlook implements DutyOutlook {

  private final DutyBook book;
  private final AbsenceBook absences;
  private final Members members;

  /**
   * Needs the roster, who is away, and who works here; read within the transaction that is open.
   */
  @Inject
  public RosterOutlook(DutyBook book, AbsenceBook absences, Members members) {
    this.book = book;
    this.absences = absences;
    this.members = members;
  }

  @Override
  public Optional<Staffing> staffing(Instant now) {
    return on().flatMap(
            roster -> roster.staffing(now, Absences.of(absences.notOver(now)), working()));
  }

  @Override
  public Optional<OwnDuty> of(MemberId member, Instant from, Instant until) {
    return on().flatMap(roster -> roster.of(member))
        .map(entry -> new OwnDuty(entry.hours().between(from, until), entry.capacity()));
  }

  @Override
  public Optional<Set<MemberId>> onDuty(Instant now) {
    return on().map(roster -> roster.there(now, Absences.of(absences.notOver(now)), working()));
  }

  @Override
  public Optional<DutyRoom> room() {
    return on().flatMap(roster -> roster.room(working()));
  }

  /** The roster, so that nothing further is read where it is switched off. */
  private Optional<Roster> on() {
    return book.find().filter(Roster::on);
  }

  private Set<MemberId> working() {
    return members.all().stream().filter(Crew::canWork).map(Member::id).collect(Collectors.toSet());
  }
}
