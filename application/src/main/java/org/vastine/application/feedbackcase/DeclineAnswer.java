package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** It is decided not to answer, with a reason; that is counted apart from neglect (R9). */
public final class DeclineAnswer {

  private final CaseWork work;
  private final SilenceRule silence;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param why the reason
   * @param note the reason in words, needed for {@code OTHER}, and from a lead where only a lead
   *     may decide it
   */
  public record Command(
      CaseId caseId, ExpectedVersion expected, SilenceReason why, Optional<String> note) {}

  /** Needs the common part of casework, and who may decide this. */
  @Inject
  public DeclineAnswer(CaseWork work, SilenceRule silence) {
    this.work = work;
    this.silence = silence;
  }

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
                    CaseEnding.decline(
                        situation.feedbackCase(),
                        member,
                        silence.decider(actor, situation.feedbackCase()),
                        command.why(),
                        work.keep(command.caseId(), command.note()),
                        actor.by(),
                        situation.now())));
  }
}
