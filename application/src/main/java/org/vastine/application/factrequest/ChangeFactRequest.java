package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseFactRequests;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member takes a fact request back, or erases what was answered (R18). */
public final class ChangeFactRequest {

  private final Permitted permitted;
  private final CaseWork work;
  private final FactRequestBook book;

  /** Needs casework and the book of requests. */
  @Inject
  public ChangeFactRequest(Permitted permitted, CaseWork work, FactRequestBook book) {
    this.permitted = permitted;
    this.work = work;
    this.book = book;
  }

  /** What is done. */
  public enum Step {
    /** The link works no more. */
    WITHDRAW,
    /** The answers are gone. */
    ERASE
  }

  /**
   * What is asked.
   *
   * @param request the request
   * @param expected the version of its case that was looked at
   * @param step what is done
   */
  public record Command(FactRequestId request, ExpectedVersion expected, Step step) {}

  /**
   * What was changed.
   *
   * @param feedbackCase the case as it is then
   * @param request where the request stands
   * @param form what is asked
   */
  public record Changed(FeedbackCase feedbackCase, FactRequest request, FactForm form) {}

  /** Gives the request as it is then. */
  public Decision<Changed> handle(Actor actor, Command command) {
    Permission needed =
        command.step() == Step.ERASE ? Permission.READ_FACTS : Permission.WRITE_REPLIES;
    return permitted.decide(
        actor,
        needed,
        () ->
            book.find(command.request())
                .map(entry -> change(actor, entry, command))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "facts.not-found")));
  }

  private Decision<Changed> change(Actor actor, FactRequestBook.Entry entry, Command command) {
    return CaseWork.member(actor)
        .then(member ->
            work.changeWithin(
                actor,
                entry.caseId(),
                command.expected(),
                situation -> {
                  CaseFactRequests requests = new CaseFactRequests(situation.now());
                  FeedbackCase before = situation.feedbackCase();
                  return switch (command.step()) {
                    case WITHDRAW -> requests.withdraw(before, member, entry.id(), actor.by());
                    case ERASE -> requests.erase(before, entry.id(), actor.by());
                  };
                }))
        .map(after -> {
          book.settle(Set.of(entry.id()));
          return new Changed(
              after, after.factRequests().find(entry.id()).orElseThrow(), entry.form());
        });
  }
}
