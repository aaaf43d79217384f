package org.vastine.application.conduct;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.policy.Policies;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.ConductTimes;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.kernel.BusinessCalendar;

/**
 * What steps ask of people, each with its deadline by the calendar that holds (R29). Works within
 * the transaction that is open.
 */
public final class HandWork {

  private final ConductActs acts;
  private final Standings standings;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs the outbox, the ladders, and the calendar. */
  @Inject
  public HandWork(ConductActs acts, Standings standings, Policies policies, InstantSource clock) {
    this.acts = acts;
    this.standings = standings;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Something that a person does outside.
   *
   * @param act what
   * @param placed the step that asks for it
   * @param due by when
   * @param late whether that is over
   */
  public record Chore(ConductAct act, Standings.Placed placed, Instant due, boolean late) {}

  /** What waits, the oldest first, at most {@code limit}. */
  public List<Chore> waiting(int limit) {
    List<ConductAct> byHand = acts.byHand(limit);
    if (byHand.isEmpty()) {
      return List.of();
    }
    BusinessCalendar calendar = policies.active().calendar();
    Instant now = clock.instant();
    Map<ConductStepId, Standings.Placed> steps =
        standings.steps(byHand.stream().map(ConductAct::step).distinct().toList()).stream()
            .collect(toMap(placed -> placed.step().id(), identity()));
    return byHand.stream()
        .flatMap(act ->
            Optional.ofNullable(steps.get(act.step()))
                .map(at -> chore(act, at, calendar, now))
                .stream())
        .toList();
  }

  private static Chore chore(
      ConductAct act, Standings.Placed placed, BusinessCalendar calendar, Instant now) {
    Instant due = ConductTimes.due(act, calendar);
    return new Chore(act, placed, due, due.isBefore(now));
  }
}
