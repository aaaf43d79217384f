package org.vastine.domain.goodwill;

import java.time.LocalDate;
import java.time.ZoneId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * What somebody wants of a budget, as they wrote it: amounts with a point before the decimals, all
 * in one currency.
 */
public record BudgetWish(
    String costCentre,
    LocalDate from,
    LocalDate until,
    String zone,
    String amount,
    String currency,
    String responderAlone,
    String approverAlone,
    String leadAlone,
    int repeatDays) {

  /** The wish that means these terms. */
  public static BudgetWish of(BudgetTerms terms) {
    Money amount = terms.amount();
    return new BudgetWish(
        terms.costCentre(),
        terms.period().from(),
        terms.period().until(),
        terms.period().zone().getId(),
        amount.plain(),
        amount.currency().getCurrencyCode(),
        amount.of(terms.rules().responderAlone()).plain(),
        amount.of(terms.rules().approverAlone()).plain(),
        amount.of(terms.rules().leadAlone()).plain(),
        terms.rules().repeatDays());
  }

  /** The terms that it means, unless they cannot be meant. */
  public Decision<BudgetTerms> terms() {
    if (!BudgetTerms.isName(costCentre)) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "budget.name-invalid")
              .with("most", BudgetTerms.LONGEST));
    }
    if (until.isBefore(from)) {
      return Decision.refused(Refusal.Kind.INVALID, "budget.ends-before-it-begins");
    }
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      return Decision.refused(Refusal.Kind.INVALID, "budget.zone-unknown");
    }
    return Money.parse(amount, currency)
        .then(whole ->
            rules()
                .map(rules ->
                    new BudgetTerms(
                        costCentre, new BudgetPeriod(from, until, ZoneId.of(zone)), whole, rules)));
  }

  private Decision<GrantRules> rules() {
    return Money.parse(responderAlone, currency)
        .then(responder ->
            Money.parse(approverAlone, currency)
                .then(approver ->
                    Money.parse(leadAlone, currency)
                        .then(lead -> rules(responder.minor(), approver.minor(), lead.minor()))));
  }

  private Decision<GrantRules> rules(long responder, long approver, long lead) {
    if (!GrantRules.rise(responder, approver, lead)) {
      return Decision.refused(Refusal.Kind.INVALID, "budget.limits-fall");
    }
    return repeatDays < 0 || repeatDays > GrantRules.MOST_DAYS
        ? Decision.refused(
            Refusal.of(Refusal.Kind.INVALID, "budget.days-invalid")
                .with("most", GrantRules.MOST_DAYS))
        : Decision.accepted(new GrantRules(responder, approver, lead, repeatDays));
  }
}
