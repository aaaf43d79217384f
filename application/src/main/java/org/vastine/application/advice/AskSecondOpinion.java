package org.vastine.application.advice;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member asks an adviser what an undecided case is (R6). The answer is shown and stored nowhere;
 * whoever agrees with it corrects the triage, as ever.
 */
public final class AskSecondOpinion {

  private final Permitted permitted;
  private final Adviser adviser;
  private final AdviceDesk desk;
  private final AdviceBudget budget;

  /** Needs somebody to ask, what to ask about, and what it may cost. */
  @Inject
  public AskSecondOpinion(
      Permitted permitted, Adviser adviser, AdviceDesk desk, AdviceBudget budget) {
    this.permitted = permitted;
    this.adviser = adviser;
    this.desk = desk;
    this.budget = budget;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  private record Prepared(Question question, AdviceBudget.Taken taken) {}

  /** Gives the opinion. */
  public Decision<Opinion> handle(Actor actor, Command command) {
    Optional<Refusal> no = actor.lacks(Permission.WORK_CASES).or(adviser::absent);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    return permitted
        .decide(actor, Permission.WORK_CASES, () -> prepared(actor, command.caseId()))
        .then(ready -> budget.ask(actor, ready.taken(), () -> adviser.judge(ready.question())));
  }

  private Decision<Prepared> prepared(Actor actor, CaseId id) {
    return desk.lay(id)
        .then(laid -> {
          if (!laid.feedbackCase().judgement().undecided()) {
            return Decision.refused(Refusal.Kind.CONFLICT, "advice.triage-decided");
          }
          int cost = adviser.costOf(laid.question().text().length());
          return budget
              .take(actor, id, "advice.opinion-asked", cost)
              .map(taken -> new Prepared(laid.question(), taken));
        });
  }
}
