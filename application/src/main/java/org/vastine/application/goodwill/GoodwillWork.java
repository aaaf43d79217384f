package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.feedbackcase.CaseGoodwill;
import org.vastine.domain.feedbackcase.CaseGoodwill.Done;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What every step of a grant has in common: the case is locked first and its budget second, and the
 * case's events, the ledger's line and the book of grants are stored together or not at all.
 */
public final class GoodwillWork {

  private final Permitted permitted;
  private final CaseWork work;
  private final GoodwillBudgets budgets;
  private final GrantBook book;
  private final ThreatLock lock;

  /** Needs casework, the budgets, the book of grants, and what a threat locks. */
  @Inject
  public GoodwillWork(
      Permitted permitted,
      CaseWork work,
      GoodwillBudgets budgets,
      GrantBook book,
      ThreatLock lock) {
    this.permitted = permitted;
    this.work = work;
    this.budgets = budgets;
    this.book = book;
    this.lock = lock;
  }

  /**
   * What a decision may look at.
   *
   * @param situation the case, locked, and the moment
   * @param budget its budget, locked
   * @param who the member who acts
   * @param rules what holds at this moment
   */
  record Setting(
      CaseWork.Situation situation,
      GoodwillBudget budget,
      CaseGoodwill.Who who,
      CaseGoodwill rules) {
    FeedbackCase feedbackCase() {
      return situation.feedbackCase();
    }
  }

  GrantBook book() {
    return book;
  }

  /** What is known of a grant. */
  Decision<GrantBook.Entry> entry(GrantId id) {
    return book.find(id)
        .<Decision<GrantBook.Entry>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "grant.not-found"));
  }

  /** Begins a transaction, when the permission is there. */
  <T> Decision<T> within(Actor actor, Permission needed, Supplier<Decision<T>> decide) {
    return permitted.decide(actor, needed, decide);
  }

  /** Changes a case and its budget, within the transaction that is open. */
  Decision<FeedbackCase> change(
      Actor actor,
      CaseId caseId,
      ExpectedVersion expected,
      BudgetId budgetId,
      Function<Setting, Decision<Done>> decide) {
    return CaseWork.member(actor)
        .then(member -> {
          CaseGoodwill.Who who =
              new CaseGoodwill.Who(member, Authority.of(actor.permissions()), actor.by());
          return work.changeWithin(
                  actor,
                  caseId,
                  expected,
                  situation ->
                      locked(budgetId)
                          .then(budget ->
                              decide
                                  .apply(
                                      new Setting(
                                          situation,
                                          budget,
                                          who,
                                          lock.rules(situation.feedbackCase(), situation.now())))
                                  .map(done -> {
                                    done.entry().ifPresent(entry -> budgets.book(budget, entry));
                                    return done.events();
                                  })))
              .map(this::followed);
        });
  }

  private FeedbackCase followed(FeedbackCase after) {
    List<Grant> grants = after.grants().all();
    book.store(grants.stream().map(grant -> GrantBook.Entry.of(after, grant)).toList());
    return after;
  }

  private Decision<GoodwillBudget> locked(BudgetId id) {
    return found(budgets.lock(id));
  }

  static Decision<GoodwillBudget> found(Optional<GoodwillBudget> budget) {
    return budget
        .<Decision<GoodwillBudget>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "budget.not-found"));
  }
}
