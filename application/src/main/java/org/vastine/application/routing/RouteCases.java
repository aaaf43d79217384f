package org.vastine.application.routing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.routing.Crew;
import org.vastine.domain.routing.Leaving;
import org.vastine.domain.routing.MissingSkill;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.routing.RoutedCase;
import org.vastine.domain.routing.Router;
import org.vastine.domain.routing.Routing;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: whoever is on duty gets the cases that nobody has, and those whose owner is not
 * there in time (R12). Without a roster that is switched on nothing happens. A case that somebody
 * holds is left alone.
 */
public final class RouteCases {

  private static final int BATCH = 100;

  private final Transactions transactions;
  private final DutyBook duty;
  private final RoutingQueue queue;
  private final RoutingBook book;
  private final RoutingDesk desk;
  private final DutyWatch watch;
  private final Cases cases;
  private final CaseWork work;
  private final Measurements measurements;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public RouteCases(
      Transactions transactions,
      DutyBook duty,
      RoutingQueue queue,
      RoutingBook book,
      RoutingDesk desk,
      DutyWatch watch,
      Cases cases,
      CaseWork work,
      Measurements measurements,
      InstantSource clock) {
    this.transactions = transactions;
    this.duty = duty;
    this.queue = queue;
    this.book = book;
    this.desk = desk;
    this.watch = watch;
    this.cases = cases;
    this.work = work;
    this.measurements = measurements;
    this.clock = clock;
  }

  /** What is asked: nothing but to look. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param routed how many cases got an owner
   * @param more whether there may be more at once
   */
  public record Routed(int routed, boolean more) {}

  /** Routes one batch of cases. */
  public Decision<Routed> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.ASSIGN_CASES)
        .<Decision<Routed>>map(Decision::refused)
        .orElseGet(() ->
            Decision.accepted(counted(transactions.inWorkspace(actor.workspace(), this::pass))));
  }

  private Routed counted(Routed routed) {
    measurements.add(Measurements.Count.CASES_ROUTED, routed.routed());
    return routed;
  }

  private Routed pass() {
    return duty.find().filter(Roster::on).map(this::pass).orElse(new Routed(0, false));
  }

  private Routed pass(Roster roster) {
    Instant now = clock.instant();
    Crew crew = desk.crew(roster, now);
    List<CaseId> unowned = queue.lockUnowned(now, BATCH);
    Map<MemberId, Leaving> leaving =
        Leaving.of(crew, crew.loads().keySet()).stream()
            .collect(Collectors.toMap(Leaving::owner, Function.identity()));
    Set<CaseId> ids = new LinkedHashSet<>(unowned);
    if (!leaving.isEmpty()) {
      ids.addAll(queue.lockLeft(leaving.values(), now, BATCH));
    }
    if (crew.isStaffed()) {
      ids.addAll(queue.lockFallenBack(now, BATCH));
    }
    Map<MissingSkill, CaseId> missing = new LinkedHashMap<>();
    List<RoutedAt> done = ids.isEmpty() ? List.of() : route(locked(ids), crew, leaving, missing);
    watch.look(crew, done, missing);
    return new Routed(done.size(), unowned.size() == BATCH);
  }

  private Map<CaseId, FeedbackCase> locked(Collection<CaseId> ids) {
    Map<CaseId, FeedbackCase> locked = new LinkedHashMap<>();
    for (CaseId id : ids) {
      cases.lock(id).ifPresent(one -> locked.put(id, one));
    }
    return locked;
  }

  private List<RoutedAt> route(
      Map<CaseId, FeedbackCase> locked,
      Crew start,
      Map<MemberId, Leaving> leaving,
      Map<MissingSkill, CaseId> missing) {
    Map<CaseId, RoutedCase> about = desk.about(locked.values(), start);
    List<RoutedAt> done = new ArrayList<>();
    Crew crew = start;
    for (FeedbackCase one : locked.values()) {
      Crew team = crew;
      Optional<RoutedAt> routed =
          Optional.ofNullable(about.get(one.id()))
              .flatMap(facts -> route(one, facts, team, leaving));
      if (routed.isPresent()) {
        done.add(routed.get());
        Optional.ofNullable(about.get(one.id()))
            .flatMap(facts -> Router.missing(team, facts))
            .ifPresent(skill -> missing.putIfAbsent(skill, one.id()));
        crew = crew.withOneMore(routed.get().routing().to());
      }
    }
    return done;
  }

  private Optional<RoutedAt> route(
      FeedbackCase one, RoutedCase about, Crew crew, Map<MemberId, Leaving> leaving) {
    return Router.decide(crew, about)
        .filter(routing -> isBetter(one, routing, leaving))
        .flatMap(routing -> given(one, routing, crew.now()));
  }

  /** An owner who is there, or comes back in time, keeps what is theirs. */
  private static boolean isBetter(
      FeedbackCase one, Routing routing, Map<MemberId, Leaving> leaving) {
    Optional<MemberId> owner = one.hold().owner();
    if (owner.isEmpty()) {
      return true;
    }
    Leaving left = leaving.get(owner.get());
    return left == null
        ? !routing.to().equals(owner.get()) && !routing.ground().isFallback()
        : left.yieldsTo(routing);
  }

  private Optional<RoutedAt> given(FeedbackCase one, Routing routing, Instant now) {
    return switch (CaseClaims.route(one, routing.to(), routing.ground(), now)) {
      case Decision.Refused<List<CaseEvent>> _ -> Optional.empty();
      case Decision.Accepted<List<CaseEvent>>(List<CaseEvent> events) -> {
        FeedbackCase after = work.store(one, events);
        RoutedAt decision = new RoutedAt(one.id(), after.version(), now, routing);
        book.store(decision);
        yield Optional.of(decision);
      }
    };
  }
}
