package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.routing.RoutedCase;
import org.vastine.domain.routing.Router;
import org.vastine.domain.routing.Routing;
import org.vastine.domain.routing.Verdict;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** Who got a case and why, who would get it now, and whom it is about (R12). */
public final class ReadCaseRouting {

  private final Permitted permitted;
  private final Cases cases;
  private final DutyBook duty;
  private final RoutingBook book;
  private final RoutingDesk desk;
  private final InstantSource clock;

  /** Needs the case, the roster and what was decided. */
  @Inject
  public ReadCaseRouting(
      Permitted permitted,
      Cases cases,
      DutyBook duty,
      RoutingBook book,
      RoutingDesk desk,
      InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.duty = duty;
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  /** What is asked: about which case. */
  public record Command(CaseId caseId) {}

  /**
   * Routing of a case.
   *
   * @param on whether cases are assigned automatically
   * @param latest what was decided last; empty where routing never did anything with it
   * @param proposal who would get it now; empty while somebody owns it, it has ended, or there is
   *     no roster
   * @param concerns whom it is about, as somebody said
   * @param named whom its words name
   */
  public record CaseRouting(
      boolean on,
      Optional<RoutedAt> latest,
      Optional<Routing> proposal,
      List<Concern> concerns,
      Set<MemberId> named) {}

  /** Gives it. */
  public Decision<CaseRouting> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> cases.existing(command.caseId()).map(one -> routing(actor, one)));
  }

  private CaseRouting routing(Actor actor, FeedbackCase one) {
    Optional<Roster> roster = duty.find().filter(written -> !written.members().isEmpty());
    Optional<Crew> crew = roster.map(written -> desk.crew(written, clock.instant()));
    return new CaseRouting(
        roster.filter(Roster::on).isPresent(),
        book.find(one.id())
            .map(said ->
                new RoutedAt(
                    said.caseId(), said.version(), said.at(), discreet(actor, said.routing()))),
        crew.filter(_ -> one.hold().owner().isEmpty() && !one.isEnded())
            .flatMap(team -> proposed(one, team))
            .map(routing -> discreet(actor, routing)),
        book.concerns(List.of(one.id())),
        crew.map(team -> desk.named(List.of(one), team).getOrDefault(one.id(), Set.of()))
            .orElse(Set.of()));
  }

  /** How much abuse a member met is for them, and for those who may see loads (R32). */
  private static Routing discreet(Actor actor, Routing routing) {
    return actor.lacks(Permission.ASSIGN_CASES).isEmpty()
        ? routing
        : new Routing(
            routing.to(),
            routing.ground(),
            routing.considered().stream()
                .filter(one ->
                    one.verdict() != Verdict.MET_ENOUGH
                        || actor.member().filter(one.member()::equals).isPresent())
                .toList());
  }

  private Optional<Routing> proposed(FeedbackCase one, Crew crew) {
    return Optional.ofNullable(desk.about(List.of(one), crew).get(one.id()))
        .flatMap((RoutedCase about) -> Router.decide(crew, about));
  }
}
