package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Silence;

/**
 * What the response policy asks of us now.
 *
 * @param policy the version of the policy that said so, 0 before any
 * @param playbook the name of the playbook that applies; empty before any plan
 * @param obligation how binding it is to answer
 * @param answerDue by when an answer is sent, or somebody decides not to answer; empty while
 *     nothing is owed
 * @param breached whether that moment passed without either
 * @param communityUntil until when the community may answer first
 * @param steps what the playbook asks for, in order
 * @param silence who may decide not to answer
 * @param resolution by when the concern is to be solved
 */
public record Duty(
    int policy,
    Optional<String> playbook,
    Obligation obligation,
    Optional<Instant> answerDue,
    boolean breached,
    Optional<Instant> communityUntil,
    List<PlaybookStep> steps,
    Silence silence,
    ResolutionClock resolution) {

  /** Before any plan. */
  static final Duty NONE =
      new Duty(
          0,
          Optional.empty(),
          new Obligation.May(),
          Optional.empty(),
          false,
          Optional.empty(),
          List.of(),
          Silence.FREE,
          ResolutionClock.NONE);

  /** Copies the steps. */
  public Duty {
    steps = List.copyOf(steps);
  }

  /**
   * Whether the case must not end without an answer or the recorded decision not to answer (R9).
   */
  public boolean answerOwed() {
    return answerDue.isPresent()
        && (obligation instanceof Obligation.Always
            || obligation instanceof Obligation.TargetShare);
  }

  /** After a plan, and what was before it. */
  static Duty of(CaseEvent.PlanMade plan, Duty before) {
    return new Duty(
        plan.policy(),
        plan.playbook(),
        plan.obligation(),
        Optional.of(plan.answerDue()),
        false,
        plan.communityUntil(),
        plan.steps(),
        plan.silence().orElseGet(() -> Silence.usual(plan.obligation(), plan.style())),
        before.resolution.after(plan));
  }

  /** The same with other steps. */
  Duty asking(List<PlaybookStep> others) {
    return new Duty(
        policy,
        playbook,
        obligation,
        answerDue,
        breached,
        communityUntil,
        others,
        silence,
        resolution);
  }

  Duty done() {
    return new Duty(
        policy,
        playbook,
        obligation,
        Optional.empty(),
        breached,
        Optional.empty(),
        steps,
        silence,
        resolution);
  }

  /** The case has ended: nothing runs any more. */
  Duty ended() {
    return done().with(ResolutionClock.NONE);
  }

  /** The same with another clock of solving. */
  Duty with(ResolutionClock other) {
    return new Duty(
        policy, playbook, obligation, answerDue, breached, communityUntil, steps, silence, other);
  }

  Duty late() {
    return new Duty(
        policy, playbook, obligation, answerDue, true, communityUntil, steps, silence, resolution);
  }

  Duty withoutCommunity() {
    return new Duty(
        policy,
        playbook,
        obligation,
        answerDue,
        breached,
        Optional.empty(),
        steps,
        silence,
        resolution);
  }
}
