package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.Router;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A case is about a member: they say so themselves, or a lead does. Where it is theirs, and cases
 * are assigned by a roster, it goes to somebody else at once, held or not: this is a person's wish
 * and no timer's (R12).
 */
public final class SayConcerned {

  private final CaseWork work;
  private final Members members;
  private final DutyBook duty;
  private final RoutingBook book;
  private final RoutingDesk desk;

  /** Needs the common part of casework, the members and routing. */
  @Inject
  public SayConcerned(
      CaseWork work, Members members, DutyBook duty, RoutingBook book, RoutingDesk desk) {
    this.work = work;
    this.members = members;
    this.duty = duty;
    this.book = book;
    this.desk = desk;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param member whom it is about
   * @param concerned whether it is about them; taking it back is a lead's or their own as well
   */
  public record Command(CaseId caseId, MemberId member, boolean concerned) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    boolean own = actor.member().filter(command.member()::equals).isPresent();
    return work.change(
        actor,
        own ? Permission.WORK_CASES : Permission.ASSIGN_CASES,
        command.caseId(),
        ExpectedVersion.ANY,
        situation ->
            CaseWork.member(actor)
                .then(by -> said(actor, by, command, situation.feedbackCase(), situation.now())));
  }

  private Decision<List<CaseEvent>> said(
      Actor actor, MemberId by, Command command, FeedbackCase one, Instant now) {
    if (members.find(command.member()).filter(Member::active).isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "team.member-not-found");
    }
    if (!command.concerned()) {
      return book.remove(one.id(), command.member())
          ? Decision.accepted(List.of())
          : Decision.refused(Refusal.Kind.NOT_FOUND, "routing.not-concerned");
    }
    book.add(new Concern(one.id(), command.member(), by, now));
    boolean theirs = one.hold().owner().filter(command.member()::equals).isPresent();
    return theirs && !one.isEnded() ? passedOn(actor, one, now) : Decision.accepted(List.of());
  }

  private Decision<List<CaseEvent>> passedOn(Actor actor, FeedbackCase one, Instant now) {
    Optional<MemberId> other =
        duty.find().filter(Roster::on).flatMap(roster -> somebodyElse(one, roster, now));
    return other.isPresent()
        ? CaseClaims.assign(one, other.get(), actor.by(), now)
        : Decision.accepted(List.of());
  }

  private Optional<MemberId> somebodyElse(FeedbackCase one, Roster roster, Instant now) {
    Crew crew = desk.crew(roster, now);
    return Optional.ofNullable(desk.about(List.of(one), crew).get(one.id()))
        .flatMap(about -> Router.decide(crew, about))
        .map(routing -> routing.to())
        .filter(to -> one.hold().owner().filter(to::equals).isEmpty())
        .filter(to -> !CaseClaims.isKeptFrom(one, to));
  }
}
