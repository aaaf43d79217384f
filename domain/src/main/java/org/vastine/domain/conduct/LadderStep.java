package org.vastine.domain.conduct;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.MemberId;

/**
 * One step of an author's ladder.
 *
 * @param id which
 * @param grounds what it rests on
 * @param rung what it is
 * @param state where it stands
 * @param skipped by what right steps before it were left out, where they were
 * @param by who took or proposed it
 * @param at when
 * @param until when it ends by itself, where it does
 * @param second who confirmed it, where somebody had to
 * @param ending how it came to its end, where it did
 * @param recheck what is known of looking at it again
 */
public record LadderStep(
    ConductStepId id,
    Grounds grounds,
    ConductRung rung,
    StepState state,
    Optional<SkipGround> skipped,
    MemberId by,
    Instant at,
    Optional<Instant> until,
    Optional<MemberId> second,
    Optional<Ending> ending,
    Recheck recheck) {

  /** One that nobody looked at again yet. */
  public LadderStep(
      ConductStepId id,
      Grounds grounds,
      ConductRung rung,
      StepState state,
      Optional<SkipGround> skipped,
      MemberId by,
      Instant at,
      Optional<Instant> until,
      Optional<MemberId> second,
      Optional<Ending> ending) {
    this(id, grounds, rung, state, skipped, by, at, until, second, ending, Recheck.NONE);
  }

  /**
   * What a step rests on.
   *
   * @param caseId the case it was taken on
   * @param mention what the author wrote
   * @param rule the house rule that it breaks
   * @param reason why, in words
   */
  public record Grounds(CaseId caseId, MentionId mention, RuleRef rule, CaseTextId reason) {
    /** Refuses null. */
    public Grounds {
      requireNonNull(caseId, "caseId is null");
      requireNonNull(mention, "mention is null");
      requireNonNull(rule, "rule is null");
      requireNonNull(reason, "reason is null");
    }
  }

  /**
   * How a step came to its end.
   *
   * @param at when
   * @param by who ended it; empty where time or a further step did
   * @param reason why, in words, where somebody ended it
   */
  public record Ending(Instant at, Optional<MemberId> by, Optional<CaseTextId> reason) {}

  /** Refuses null, and a time of end for what has none. */
  public LadderStep {
    requireNonNull(id, "id is null");
    requireNonNull(grounds, "grounds is null");
    requireNonNull(state, "state is null");
    requireNonNull(skipped, "skipped is null");
    requireNonNull(by, "by is null");
    requireNonNull(at, "at is null");
    requireNonNull(second, "second is null");
    requireNonNull(ending, "ending is null");
    requireNonNull(recheck, "recheck is null");
    if (until.isPresent() && !rung.canBeTimed()) {
      throw new IllegalArgumentException(rung + " does not end by itself");
    }
  }

  /** Whether it holds. */
  public boolean active() {
    return state == StepState.ACTIVE;
  }

  /** Whether its time is over by then. */
  public boolean isOver(Instant now) {
    return active() && until.filter(end -> !end.isAfter(now)).isPresent();
  }

  /**
   * When somebody has to look whether it is still right: what keeps an author away and never ends
   * by itself. Empty for all others.
   */
  public Optional<Instant> recheckDue() {
    return active() && rung.silences() && until.isEmpty()
        ? Optional.of(recheck.due(at))
        : Optional.empty();
  }

  /** Whether the day has come on which somebody looks at it again. */
  public boolean asksRecheck(Instant now) {
    return recheckDue().filter(due -> !due.isAfter(now)).isPresent();
  }

  /** Whether nobody looked at it again in time. */
  public boolean missesRecheck(Instant now) {
    return recheckDue().filter(due -> !due.plus(Recheck.TIME).isAfter(now)).isPresent();
  }

  /** Whether it is to be said that its day has come, or has passed, and was not yet. */
  public boolean isRecheckUnsaid(Instant now) {
    return asksRecheck(now) && recheck.isUnsaid(missesRecheck(now));
  }

  LadderStep with(Recheck next) {
    return new LadderStep(id, grounds, rung, state, skipped, by, at, until, second, ending, next);
  }

  LadderStep confirmed(MemberId lead) {
    return new LadderStep(
        id,
        grounds,
        rung,
        StepState.ACTIVE,
        skipped,
        by,
        at,
        until,
        Optional.of(lead),
        Optional.empty(),
        recheck);
  }

  LadderStep ended(StepState how, Ending end) {
    return new LadderStep(
        id, grounds, rung, how, skipped, by, at, until, second, Optional.of(end), recheck);
  }
}
