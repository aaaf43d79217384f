package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Somebody looks at what a customer answered; each look is in the audit log (R42, R43). */
public final class ReadFactAnswers {

  private final Permitted permitted;
  private final Cases cases;
  private final FactRequestBook book;
  private final AuditLog audit;
  private final InstantSource clock;

  /** Needs the case, the book of requests and the audit log. */
  @Inject
  public ReadFactAnswers(
      Permitted permitted, Cases cases, FactRequestBook book, AuditLog audit, InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param request which request
   */
  public record Command(FactRequestId request) {}

  /**
   * What a customer answered.
   *
   * @param feedbackCase on which case
   * @param request where the request stands
   * @param form what was asked
   * @param answers the answers
   */
  public record View(
      FeedbackCase feedbackCase, FactRequest request, FactForm form, FactAnswers answers) {}

  /** Gives the answers. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_FACTS,
        () ->
            book.find(command.request())
                .map(entry -> read(actor, entry))
                .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "facts.not-found")));
  }

  private Decision<View> read(Actor actor, FactRequestBook.Entry entry) {
    FeedbackCase feedbackCase = cases.find(entry.caseId()).orElseThrow();
    FactRequest request = feedbackCase.factRequests().find(entry.id()).orElseThrow();
    Optional<FactAnswers> answers = book.answers(entry.id());
    if (answers.isEmpty()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "facts.not-now")
              .with("stands", request.state().label()));
    }
    audit.add(
        new AuditLog.Entry(
            clock.instant(),
            actor.by(),
            "facts.read",
            entry.id().toString(),
            Map.of("case", entry.caseId().toString())));
    return Decision.accepted(new View(feedbackCase, request, entry.form(), answers.get()));
  }
}
