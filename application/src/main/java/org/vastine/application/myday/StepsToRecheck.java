package org.vastine.application.myday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.conduct.Standings;
import org.vastine.application.feedbackcase.CaseList;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.conduct.ConductTimes;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * The steps against authors that are to be looked at again, for those who decide (R29): whoever
 * leads has all of them, whoever took one has their own, where no lead is needed for it. Works
 * within the transaction that is open.
 */
public final class StepsToRecheck {

  private static final int MOST = 200;

  private final Standings standings;
  private final CaseList cases;
  private final InstantSource clock;

  /** Needs the ladders, and the cases. */
  @Inject
  public StepsToRecheck(Standings standings, CaseList cases, InstantSource clock) {
    this.standings = standings;
    this.cases = cases;
    this.clock = clock;
  }

  List<DayItem> of(Actor actor, MemberId member) {
    Instant now = clock.instant();
    boolean lead = actor.permissions().contains(Permission.LEAD_CASES);
    List<LadderStep> steps =
        standings.toRecheck(now, MOST).stream()
            .map(Standings.Placed::step)
            .filter(step -> lead || step.by().equals(member) && !step.rung().needsSecond())
            .toList();
    if (steps.isEmpty()) {
      return List.of();
    }
    Map<CaseId, CaseListItem> rows =
        cases.rows(steps.stream().map(StepsToRecheck::caseOf).distinct().toList()).stream()
            .collect(toMap(row -> row.feedbackCase().id(), identity()));
    return steps.stream()
        .flatMap(step ->
            Optional.ofNullable(rows.get(caseOf(step))).map(row -> item(step, row, now)).stream())
        .toList();
  }

  private static DayItem item(LadderStep step, CaseListItem row, Instant now) {
    return new DayItem(
        DayKind.RECHECK_STEP, row, ConductTimes.recheck(step), step.missesRecheck(now), false);
  }

  private static CaseId caseOf(LadderStep step) {
    return step.grounds().caseId();
  }
}
