package org.vastine.application.task;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTeamwork;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.task.TaskDay;
import org.vastine.domain.task.TaskId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** A member asks a colleague, or another department, to do something for a case (R12). */
public final class GiveTask {

  private final CaseWork work;
  private final Members members;
  private final Policies policies;
  private final Ids ids;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param what what is to be done; needed
   * @param member who answers for it; whoever asks, where it is left out
   * @param department who does it, where that is not the member
   * @param day by the end of which day of ours
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      String what,
      Optional<MemberId> member,
      Optional<String> department,
      LocalDate day) {}

  /** Needs the common part of casework, the members, and the calendar in the policy. */
  @Inject
  public GiveTask(CaseWork work, Members members, Policies policies, Ids ids) {
    this.work = work;
    this.members = members;
    this.policies = policies;
    this.ids = ids;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(asking ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation -> given(actor, command, command.member().orElse(asking), situation)));
  }

  private Decision<List<CaseEvent>> given(
      Actor actor, Command command, MemberId answering, CaseWork.Situation situation) {
    if (members.find(answering).filter(Member::active).isEmpty()) {
      return Decision.refused(Refusal.Kind.INVALID, "team.member-not-found");
    }
    Optional<String> department =
        command.department().map(String::strip).filter(name -> !name.isEmpty());
    return TaskDay.closing(command.day(), policies.active().calendar(), situation.now())
        .then(due ->
            work.keep(command.caseId(), Optional.of(command.what()))
                .map(what ->
                    new CaseTeamwork.Wish(new TaskId(ids.next()), answering, department, what, due))
                .map(wish ->
                    new CaseTeamwork(situation.now(), actor.by())
                        .give(situation.feedbackCase(), wish))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "task.say-what")));
  }
}
