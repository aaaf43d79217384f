package org.vastine.web.goodwill;

import java.time.LocalDate;
import java.util.Optional;
import org.vastine.domain.goodwill.BudgetForecast;

/**
 * What is foreseen of a budget, as answers tell it; either {@code atEnd} or {@code why} is there.
 */
record ForecastBody(
    Optional<MoneyBody> atEnd,
    Optional<LocalDate> runsOut,
    Optional<BasisBody> basis,
    Optional<String> why) {

  static ForecastBody of(BudgetForecast forecast) {
    return switch (forecast) {
      case BudgetForecast.Foreseen seen ->
          new ForecastBody(
              Optional.of(MoneyBody.of(seen.atEnd())),
              seen.runsOut(),
              Optional.of(BasisBody.of(seen.basis())),
              Optional.empty());
      case BudgetForecast.Unknown unknown ->
          new ForecastBody(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(unknown.why().label()));
    };
  }

  /** What its rate was taken from. */
  record BasisBody(LocalDate from, LocalDate until, int days, int grants, MoneyBody net) {
    static BasisBody of(BudgetForecast.Basis basis) {
      return new BasisBody(
          basis.from(), basis.until(), basis.days(), basis.grants(), MoneyBody.of(basis.net()));
    }
  }
}
