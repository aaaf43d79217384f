package org.vastine.web.goodwill;

import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.goodwill.NormRange;

/** How a grant differs from what is given in other channels, as answers tell it. */
record DeviationBody(String way, String kind, MoneyBody least, MoneyBody most) {

  static DeviationBody of(GrantDeviation deviation) {
    NormRange norm = deviation.from().norm();
    return new DeviationBody(
        deviation.from().way().label(),
        norm.kind().label(),
        MoneyBody.of(norm.least()),
        MoneyBody.of(norm.most()));
  }
}
