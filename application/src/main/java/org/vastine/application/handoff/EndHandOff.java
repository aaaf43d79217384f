package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The private talk is over (R17). */
public final class EndHandOff {

  private final CaseWork work;

  /** Needs the common part of casework. */
  @Inject
  public EndHandOff(CaseWork work) {
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param note how it went
   */
  public record Command(CaseId caseId, ExpectedVersion expected, String note) {}

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.change(
                actor,
                Permission.WORK_CASES,
                command.caseId(),
                command.expected(),
                situation ->
                    work.keep(command.caseId(), Optional.of(command.note()))
                        .map(note ->
                            new CaseHandOff(situation.now())
                                .end(situation.feedbackCase(), member, note, actor.by()))
                        .orElseGet(
                            () -> Decision.refused(Refusal.Kind.INVALID, "hand-off.say-how"))));
  }
}
