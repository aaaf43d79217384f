package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;

/**
 * A budget for goodwill: never is more put aside and spent than it has (R24). Whoever changes it
 * holds its lock from reading to writing, so that two at once cannot both take the last of it.
 *
 * @param id which budget
 * @param version how often its terms were set
 * @param terms what was decided about it
 * @param stand the sum of its ledger
 */
public record GoodwillBudget(BudgetId id, int version, BudgetTerms terms, BudgetStand stand) {

  /** Refuses a budget that is overdrawn. */
  public GoodwillBudget {
    requireNonNull(id, "id is null");
    if (stand.bound() > terms.amount().minor()) {
      throw new IllegalArgumentException("budget " + id + " is overdrawn");
    }
  }

  /** A new budget, with all that it has. */
  public static GoodwillBudget of(BudgetId id, BudgetTerms terms) {
    return new GoodwillBudget(id, 1, terms, BudgetStand.NOTHING);
  }

  /** What is free. */
  public Money left() {
    return terms.amount().of(terms.amount().minor() - stand.bound());
  }

  /** Other terms; refused below what is bound, and in another currency. */
  public Decision<GoodwillBudget> with(BudgetTerms other) {
    if (!terms.amount().isLike(other.amount())) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "budget.currency-stays")
              .with("currency", terms.amount().currency()));
    }
    if (other.amount().minor() < stand.bound()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.CONFLICT, "budget.below-bound")
              .with("bound", terms.amount().of(stand.bound())));
    }
    return Decision.accepted(new GoodwillBudget(id, version + 1, other, stand));
  }

  /** Why nothing of this amount can be asked of it; empty where it can. */
  public Optional<Refusal> cannotGive(Money amount, Instant now) {
    if (!terms.amount().isLike(amount)) {
      return refused(
          Refusal.of(Refusal.Kind.INVALID, "grant.other-currency")
              .with("currency", terms.amount().currency()));
    }
    if (amount.minor() == 0) {
      return refused(Refusal.of(Refusal.Kind.INVALID, "grant.nothing"));
    }
    if (terms.period().isAfter(now)) {
      return refused(
          Refusal.of(Refusal.Kind.HELD_BACK, "budget.not-begun")
              .with("from", terms.period().from()));
    }
    if (terms.period().isBefore(now)) {
      return refused(
          Refusal.of(Refusal.Kind.HELD_BACK, "budget.ended").with("last", terms.period().until()));
    }
    if (amount.minor() > left().minor()) {
      return refused(Refusal.of(Refusal.Kind.HELD_BACK, "budget.exhausted").with("left", left()));
    }
    return Optional.empty();
  }

  /** The next line of its ledger. */
  public BudgetEntry entry(EntryKind kind, GrantId grant, Money amount, Instant at, By by) {
    return new BudgetEntry(stand.entries() + 1, kind, grant, amount, at, by);
  }

  /** After one line more; throws where it would be overdrawn. */
  public GoodwillBudget after(BudgetEntry entry) {
    if (!terms.amount().isLike(entry.amount())) {
      throw new IllegalArgumentException("another currency than that of budget " + id);
    }
    return new GoodwillBudget(id, version, terms, stand.after(entry));
  }

  private static Optional<Refusal> refused(Refusal refusal) {
    return Optional.of(refusal);
  }
}
