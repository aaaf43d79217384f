package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.Ladder;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Recheck;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What every change of a ladder has in common: the case is locked first and the author's standing
 * second; the case's events, the steps and what they ask for outside are stored together or not at
 * all.
 */
public final class ConductWork {

  private final Permitted permitted;
  private final CaseWork work;
  private final Standings standings;
  private final ConductOutside outside;

  /** Needs casework, standings, and the outbox. */
  @Inject
  public ConductWork(
      Permitted permitted, CaseWork work, Standings standings, ConductOutside outside) {
    this.permitted = permitted;
    this.work = work;
    this.standings = standings;
    this.outside = outside;
  }

  Standings standings() {
    return standings;
  }

  ConductOutside outside() {
    return outside;
  }

  /** Begins a transaction, when the permission is there. */
  <T> Decision<T> within(Actor actor, Permission needed, Supplier<Decision<T>> decide) {
    return permitted.decide(actor, needed, decide);
  }

  /** The one who acts; ladders are people's work. */
  static Decision<Ladder.Who> who(Actor actor) {
    return CaseWork.member(actor)
        .map(member -> new Ladder.Who(member, actor.permissions().contains(Permission.LEAD_CASES)));
  }

  /** How the author of a case stands. */
  static Standing.Key key(FeedbackCase feedbackCase) {
    return new Standing.Key(feedbackCase.key().author(), feedbackCase.account());
  }

  /** A step with the standing that it belongs to, not locked. */
  Decision<Found> found(ConductStepId id) {
    return standings
        .of(id)
        .flatMap(standing -> standing.find(id).map(step -> new Found(standing.key(), step)))
        .<Decision<Found>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "conduct.step-not-found"));
  }

  /** A step and whose it is. */
  record Found(Standing.Key key, LadderStep step) {}

  /** The step that asked for something outside, not locked. */
  Decision<LadderStep> stepOf(ActId id) {
    return outside
        .acts()
        .find(id)
        .<Decision<ConductAct>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "conduct.act-not-found"))
        .then(act -> found(act.step()))
        .map(Found::step);
  }

  /** Keeps words beside a case; refuses none. */
  Decision<CaseTextId> said(CaseId caseId, String words) {
    return work.keep(caseId, Optional.of(words))
        .<Decision<CaseTextId>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "conduct.say-why"));
  }

  /** Changes a ladder from a case, within the transaction that is open. */
  Decision<FeedbackCase> change(
      Actor actor,
      CaseId caseId,
      ExpectedVersion expected,
      Optional<Standing.Key> key,
      BiFunction<CaseWork.Situation, Standing, Decision<Ladder.Done>> decide) {
    return work.changeWithin(
        actor,
        caseId,
        expected,
        situation -> {
          Standing before = standings.lock(key.orElseGet(() -> key(situation.feedbackCase())));
          return decide
              .apply(situation, before)
              .map(done -> followed(actor, caseId, done, situation.now()));
        });
  }

  /** Says on a case what happened outside, within the transaction that is open. */
  Decision<FeedbackCase> note(
      Actor actor, LadderStep step, ConductMove move, Optional<CaseTextId> words) {
    return work.changeWithin(
        actor,
        step.grounds().caseId(),
        ExpectedVersion.ANY,
        situation ->
            Decision.accepted(
                List.of(
                    new ConductEvent.ConductMoved(
                        situation.now(), actor.by(), step.id(), step.rung(), move, words))));
  }

  /**
   * An act that changed.
   *
   * @param act as it is then
   * @param events what its case says of it
   */
  record Changed(ConductAct act, List<CaseEvent> events) {
    /** Copies the events. */
    Changed {
      events = List.copyOf(events);
    }
  }

  /** Changes an act and says so on its case, which is locked first; in the open transaction. */
  Decision<FeedbackCase> changeAct(
      Actor actor,
      LadderStep step,
      ActId id,
      BiFunction<ConductAct, Instant, Decision<Changed>> decide) {
    return work.changeWithin(
        actor,
        step.grounds().caseId(),
        ExpectedVersion.ANY,
        situation ->
            decide
                .apply(outside.acts().lock(id).orElseThrow(), situation.now())
                .map(changed -> {
                  outside.acts().store(changed.act());
                  return changed.events();
                }));
  }

  /** Says on its case, once, that nobody did something in time; in the open transaction. */
  Decision<FeedbackCase> noteLate(Actor actor, LadderStep step, ActId id) {
    return work.changeWithin(
        actor,
        step.grounds().caseId(),
        ExpectedVersion.ANY,
        situation -> {
          Optional<ConductAct> late =
              outside
                  .acts()
                  .lock(id)
                  .filter(act -> act.state() == ActState.BY_HAND && !act.lateNoted());
          late.ifPresent(act -> outside.acts().store(act.notedLate()));
          return Decision.accepted(
              late.stream()
                  .<CaseEvent>map(_ ->
                      new ConductEvent.ConductMoved(
                          situation.now(),
                          actor.by(),
                          step.id(),
                          step.rung(),
                          ConductMove.LEFT_UNDONE,
                          Optional.empty()))
                  .toList());
        });
  }

  private List<CaseEvent> followed(Actor actor, CaseId caseId, Ladder.Done done, Instant now) {
    standings.store(done.standing());
    List<CaseEvent> events = new ArrayList<>();
    for (Ladder.Moved moved : done.moved()) {
      if (moved.move().filter(ConductMove::isRecheck).isEmpty()) {
        outside.follow(moved.step(), done.standing().key().account(), now);
      }
      moved
          .move()
          .filter(_ -> moved.step().grounds().caseId().equals(caseId))
          .ifPresent(move -> events.add(event(actor, moved.step(), move, now)));
    }
    return events;
  }

  private static ConductEvent event(Actor actor, LadderStep step, ConductMove move, Instant now) {
    if (move.isRecheck()) {
      return rechecked(actor, step, move, now);
    }
    Optional<CaseTextId> words =
        step.ending()
            .map(LadderStep.Ending::reason)
            .orElse(
                move == ConductMove.CONFIRMED
                    ? Optional.empty()
                    : Optional.of(step.grounds().reason()));
    return new ConductEvent.ConductMoved(now, actor.by(), step.id(), step.rung(), move, words);
  }

  private static ConductEvent rechecked(
      Actor actor, LadderStep step, ConductMove move, Instant now) {
    Optional<Recheck.Kept> kept = step.recheck().kept().filter(_ -> move == ConductMove.KEPT);
    return new ConductEvent.ConductMoved(
        now,
        actor.by(),
        step.id(),
        step.rung(),
        move,
        kept.map(Recheck.Kept::because),
        kept.map(Recheck.Kept::until));
  }
}
