package org.vastine.web.goodwill;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.goodwill.ReadBudget;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetEntry;
import org.vastine.domain.goodwill.BudgetForecast;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.GoodwillBudget;
import org.vastine.domain.goodwill.Money;
import org.vastine.web.team.ByBody;

/** A budget as answers tell it. */
record BudgetBody(
    UUID id,
    int version,
    String costCentre,
    LocalDate from,
    LocalDate until,
    String zone,
    MoneyBody amount,
    MoneyBody reserved,
    MoneyBody spent,
    MoneyBody left,
    MoneyBody responderAlone,
    MoneyBody approverAlone,
    MoneyBody leadAlone,
    int repeatDays,
    Optional<ForecastBody> forecast) {

  static BudgetBody of(GoodwillBudget budget, BudgetForecast forecast) {
    return of(budget, Optional.of(ForecastBody.of(forecast)));
  }

  static BudgetBody of(GoodwillBudget budget) {
    return of(budget, Optional.empty());
  }

  private static BudgetBody of(GoodwillBudget budget, Optional<ForecastBody> forecast) {
    BudgetTerms terms = budget.terms();
    Money amount = terms.amount();
    return new BudgetBody(
        budget.id().value(),
        budget.version(),
        terms.costCentre(),
        terms.period().from(),
        terms.period().until(),
        terms.period().zone().getId(),
        MoneyBody.of(amount),
        MoneyBody.of(amount.of(budget.stand().reserved())),
        MoneyBody.of(amount.of(budget.stand().spent())),
        MoneyBody.of(budget.left()),
        MoneyBody.of(amount.of(terms.rules().responderAlone())),
        MoneyBody.of(amount.of(terms.rules().approverAlone())),
        MoneyBody.of(amount.of(terms.rules().leadAlone())),
        terms.rules().repeatDays(),
        forecast);
  }

  /** A line of a ledger. */
  record EntryBody(
      int number,
      String kind,
      UUID grant,
      @JsonProperty("case") Optional<UUID> feedbackCase,
      MoneyBody amount,
      Instant at,
      ByBody by) {
    static EntryBody of(ReadBudget.Line line) {
      BudgetEntry entry = line.entry();
      return new EntryBody(
          entry.number(),
          entry.kind().label(),
          entry.grant().value(),
          line.feedbackCase().map(CaseId::value),
          MoneyBody.of(entry.amount()),
          entry.at(),
          ByBody.of(entry.by()));
    }
  }
}
