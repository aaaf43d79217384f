package org.vastine.application.task;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTeamwork;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.task.TaskDay;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A task goes on: it is done, dropped, moved to another day, or answered for by another (R12). */
public final class ChangeTask {

  private final CaseWork work;
  private final Members members;
  private final Policies policies;

  /** What becomes of it. */
  public sealed interface Step {
    /** Done, with what came of it. */
    record Done(String result) implements Step {}

    /** No longer needed, with a reason. */
    record Dropped(String reason) implements Step {}

    /** Due by the end of another day, with a reason. */
    record Moved(LocalDate day, String reason) implements Step {}

    /** Another member answers for it. */
    record HandedOver(MemberId to) implements Step {}
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param task which task
   * @param step what becomes of it
   */
  public record Command(CaseId caseId, ExpectedVersion expected, TaskId task, Step step) {}

  /** Needs the common part of casework, the members, and the calendar in the policy. */
  @Inject
  public ChangeTask(CaseWork work, Members members, Policies policies) {
    this.work = work;
    this.members = members;
    this.policies = policies;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(_ ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation ->
                    stepped(
                        new CaseTeamwork(situation.now(), actor.by()),
                        situation.feedbackCase(),
                        command)));
  }

  private Decision<List<CaseEvent>> stepped(
      CaseTeamwork teamwork, FeedbackCase it, Command command) {
    TaskId task = command.task();
    return switch (command.step()) {
      case Step.Done(String result) -> saying(it, result, words -> teamwork.done(it, task, words));
      case Step.Dropped(String reason) ->
          saying(it, reason, words -> teamwork.drop(it, task, words));
      case Step.Moved(LocalDate day, String reason) ->
          TaskDay.closing(day, policies.active().calendar(), teamwork.now())
              .then(due -> saying(it, reason, words -> teamwork.move(it, task, due, words)));
      case Step.HandedOver(MemberId to) ->
          members.find(to).filter(Member::active).isEmpty()
              ? Decision.refused(Refusal.Kind.INVALID, "team.member-not-found")
              : teamwork.handOver(it, task, to);
    };
  }

  private Decision<List<CaseEvent>> saying(
      FeedbackCase it, String words, Function<CaseTextId, Decision<List<CaseEvent>>> then) {
    return work.keep(it.id(), Optional.of(words))
        .map(then)
        .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "task.words-needed"));
  }
}
