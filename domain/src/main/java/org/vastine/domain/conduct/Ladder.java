package org.vastine.domain.conduct;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.conduct.LadderStep.Ending;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;

/**
 * The rules of the conduct ladder (R29): step by step, each with its grounds; only extreme abuse
 * leaves steps out; the last ones need a second person; every step can be taken back.
 *
 * @param now the moment at which is decided
 */
public record Ladder(Instant now) {

  /** The furthest that a timed step may reach. */
  public static final Duration LONGEST = Duration.ofDays(366);

  /**
   * A step that somebody wants to take.
   *
   * @param id its new id
   * @param rung what it is
   * @param grounds what it rests on
   * @param until when it is to end by itself, where it is
   * @param extremeStated whether the asker says that the abuse is extreme
   */
  public record Wish(
      ConductStepId id,
      ConductRung rung,
      LadderStep.Grounds grounds,
      Optional<Instant> until,
      boolean extremeStated) {}

  /**
   * The one who acts.
   *
   * @param member who
   * @param lead whether their word is a lead's
   */
  public record Who(MemberId member, boolean lead) {}

  /**
   * A step that moved.
   *
   * @param step as it is now
   * @param move what happened; a step that made way for another has none of its own
   */
  public record Moved(LadderStep step, Optional<ConductMove> move) {}

  /**
   * What was decided.
   *
   * @param standing as it is then
   * @param moved the steps that changed
   */
  public record Done(Standing standing, List<Moved> moved) {
    /** Copies the list. */
    public Done {
      moved = List.copyOf(moved);
    }
  }

  /**
   * A step is taken, or proposed where a second person has to confirm it.
   *
   * @param abuseJudged whether the case is judged a threat or harassment
   */
  public Decision<Done> take(Standing standing, Wish wish, Who who, boolean abuseJudged) {
    Optional<Refusal> no =
        waits(standing)
            .or(() -> untimely(wish.rung(), wish.until()))
            .or(() -> contradicts(standing, wish.rung(), wish.grounds()));
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    return ground(standing, wish, who, abuseJudged)
        .map(skipped -> {
          ConductRung rung = wish.rung();
          LadderStep step =
              new LadderStep(
                  wish.id(),
                  wish.grounds(),
                  rung,
                  rung.needsSecond() ? StepState.PROPOSED : StepState.ACTIVE,
                  skipped,
                  who.member(),
                  now,
                  wish.until(),
                  Optional.empty(),
                  Optional.empty());
          return rung.needsSecond()
              ? done(standing, List.of(new Moved(step, Optional.of(ConductMove.PROPOSED))))
              : holds(standing, step, ConductMove.TAKEN);
        });
  }

  /** A lead other than the proposer confirms. */
  public Decision<Done> confirm(Standing standing, ConductStepId id, Who who) {
    return proposed(standing, id)
        .then(step -> {
          Optional<Refusal> no =
              sameOrNoLead(step, who).or(() -> untimely(step.rung(), step.until()));
          if (no.isEmpty() && step.skipped().isEmpty() && standing.skips(step.rung())) {
            no = Optional.of(skipped(standing));
          }
          return no.<Decision<Done>>map(Decision::refused)
              .orElseGet(() ->
                  Decision.accepted(
                      holds(standing, step.confirmed(who.member()), ConductMove.CONFIRMED)));
        });
  }

  /** A lead turns a proposal down, or its proposer takes it back. */
  public Decision<Done> decline(Standing standing, ConductStepId id, Who who, CaseTextId reason) {
    return proposed(standing, id)
        .then(step ->
            who.lead() || step.by().equals(who.member())
                ? Decision.accepted(
                    ended(standing, step, StepState.DECLINED, ConductMove.DECLINED, who, reason))
                : Decision.refused(Refusal.Kind.NOT_ALLOWED, "conduct.lead-decides"));
  }

  /** A step that holds is taken back; one that a second person confirmed, by a lead only. */
  public Decision<Done> lift(Standing standing, ConductStepId id, Who who, CaseTextId reason) {
    return found(standing, id)
        .then(step -> {
          if (!step.active()) {
            return Decision.refused(Refusal.Kind.CONFLICT, "conduct.step-not-active");
          }
          if (step.rung().needsSecond() && !who.lead()) {
            return Decision.refused(Refusal.Kind.NOT_ALLOWED, "conduct.lead-lifts");
          }
          return Decision.accepted(
              ended(standing, step, StepState.LIFTED, ConductMove.LIFTED, who, reason));
        });
  }

  /**
   * A step that never ends by itself is kept until a day on which it is looked at again; one that a
   * second person confirmed, by a lead only.
   */
  public Decision<Done> keep(
      Standing standing, ConductStepId id, Who who, Instant until, CaseTextId reason) {
    return found(standing, id)
        .then(step -> {
          if (step.recheckDue().isEmpty()) {
            return Decision.refused(Refusal.Kind.CONFLICT, "conduct.nothing-to-recheck");
          }
          if (step.rung().needsSecond() && !who.lead()) {
            return Decision.refused(Refusal.Kind.NOT_ALLOWED, "conduct.lead-keeps");
          }
          return untimely(step.rung(), Optional.of(until))
              .<Decision<Done>>map(Decision::refused)
              .orElseGet(() ->
                  Decision.accepted(
                      done(
                          standing,
                          List.of(
                              new Moved(
                                  step.with(Recheck.keptUntil(until, reason)),
                                  Optional.of(ConductMove.KEPT))))));
        });
  }

  /** That steps are to be looked at again, or should have been, is said once of each. */
  public Done sayRechecks(Standing standing) {
    return done(
        standing,
        standing.steps().stream()
            .filter(step -> step.isRecheckUnsaid(now))
            .map(step -> {
              boolean late = step.missesRecheck(now);
              return new Moved(
                  step.with(step.recheck().said(late)),
                  Optional.of(late ? ConductMove.RECHECK_MISSED : ConductMove.RECHECK_DUE));
            })
            .toList());
  }

  /** Steps whose time is over end. */
  public Done expire(Standing standing) {
    return done(
        standing,
        standing.steps().stream()
            .filter(step -> step.isOver(now))
            .map(step ->
                new Moved(
                    step.ended(
                        StepState.EXPIRED, new Ending(now, Optional.empty(), Optional.empty())),
                    Optional.of(ConductMove.EXPIRED)))
            .toList());
  }

  private Done holds(Standing standing, LadderStep step, ConductMove move) {
    List<Moved> moved = new ArrayList<>();
    standing.steps().stream()
        .filter(other -> other.active() && makesWay(other, step))
        .map(other ->
            other.ended(StepState.REPLACED, new Ending(now, Optional.empty(), Optional.empty())))
        .forEach(other -> moved.add(new Moved(other, Optional.empty())));
    moved.add(new Moved(step, Optional.of(move)));
    return done(standing, moved);
  }

  /** Of the rungs that hold there is one at a time; of the reports the latest of each sort. */
  private static boolean makesWay(LadderStep other, LadderStep step) {
    return step.rung().holds() ? other.rung().holds() : other.rung() == step.rung();
  }

  private Done ended(
      Standing standing,
      LadderStep step,
      StepState how,
      ConductMove move,
      Who who,
      CaseTextId reason) {
    Ending end = new Ending(now, Optional.of(who.member()), Optional.of(reason));
    return done(standing, List.of(new Moved(step.ended(how, end), Optional.of(move))));
  }

  private static Done done(Standing before, List<Moved> moved) {
    List<LadderStep> steps = new ArrayList<>(before.steps());
    for (Moved one : moved) {
      steps.replaceAll(step -> step.id().equals(one.step().id()) ? one.step() : step);
      if (before.find(one.step().id()).isEmpty()) {
        steps.add(one.step());
      }
    }
    return new Done(new Standing(before.key(), steps), moved);
  }

  private static Optional<Refusal> waits(Standing standing) {
    return standing
        .proposal()
        .map(step ->
            Refusal.of(Refusal.Kind.CONFLICT, "conduct.proposal-waits").with("step", step.id()));
  }

  private Optional<Refusal> untimely(ConductRung rung, Optional<Instant> until) {
    if (until.isEmpty()) {
      return Optional.empty();
    }
    if (!rung.canBeTimed()) {
      return Optional.of(
          Refusal.of(Refusal.Kind.INVALID, "conduct.step-not-timed").with("rung", rung.label()));
    }
    Instant end = until.get();
    return end.isAfter(now) && !end.isAfter(now.plus(LONGEST))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(Refusal.Kind.INVALID, "conduct.until-out-of-range")
                .with("latest", now.plus(LONGEST)));
  }

  /** The same rung again, a milder one under a harder one, or a report of the same words. */
  private static Optional<Refusal> contradicts(
      Standing standing, ConductRung rung, LadderStep.Grounds grounds) {
    if (rung.holds()) {
      return standing
          .holding()
          .filter(step -> step.rung().compareTo(rung) >= 0)
          .map(step ->
              Refusal.of(Refusal.Kind.CONFLICT, "conduct.already-there")
                  .with("rung", step.rung().label()));
    }
    return standing.steps().stream()
        .filter(step -> step.active() && step.rung() == rung)
        .filter(step -> step.grounds().mention().equals(grounds.mention()))
        .findAny()
        .map(step ->
            Refusal.of(Refusal.Kind.CONFLICT, "conduct.already-there").with("rung", rung.label()));
  }

  private static Decision<Optional<SkipGround>> ground(
      Standing standing, Wish wish, Who who, boolean abuseJudged) {
    if (!standing.skips(wish.rung())) {
      return Decision.accepted(Optional.empty());
    }
    if (abuseJudged) {
      return Decision.accepted(Optional.of(SkipGround.JUDGED));
    }
    if (!wish.extremeStated()) {
      return Decision.refused(skipped(standing));
    }
    return who.lead()
        ? Decision.accepted(Optional.of(SkipGround.STATED))
        : Decision.refused(Refusal.Kind.NOT_ALLOWED, "conduct.lead-states-extreme");
  }

  private static Refusal skipped(Standing standing) {
    return Refusal.of(Refusal.Kind.HELD_BACK, "conduct.step-skipped")
        .with("next", standing.next().map(ConductRung::label).orElse(""));
  }

  private static Optional<Refusal> sameOrNoLead(LadderStep step, Who who) {
    if (step.by().equals(who.member())) {
      return Optional.of(Refusal.of(Refusal.Kind.NOT_ALLOWED, "conduct.second-person-needed"));
    }
    return who.lead()
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Kind.NOT_ALLOWED, "conduct.lead-decides"));
  }

  private static Decision<LadderStep> found(Standing standing, ConductStepId id) {
    return standing
        .find(id)
        .<Decision<LadderStep>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "conduct.step-not-found"));
  }

  private static Decision<LadderStep> proposed(Standing standing, ConductStepId id) {
    return found(standing, id)
        .then(step ->
            step.state() == StepState.PROPOSED
                ? Decision.accepted(step)
                : Decision.refused(Refusal.Kind.CONFLICT, "conduct.step-not-proposed"));
  }
}
