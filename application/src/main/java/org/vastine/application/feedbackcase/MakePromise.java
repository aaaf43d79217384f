package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member gives their word on a case (R21). */
public final class MakePromise {

  private final CaseWork work;
  private final Promising promising;

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param word what, and by when
   */
  public record Command(CaseId caseId, ExpectedVersion expected, Promising.Word word) {}

  /** Needs the common part of casework, and the way of promising. */
  @Inject
  public MakePromise(CaseWork work, Promising promising) {
    this.work = work;
    this.promising = promising;
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
                    promising.make(actor, member, situation, command.word(), Optional.empty())));
  }
}
