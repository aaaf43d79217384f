package org.vastine.web.goodwill;

import org.vastine.domain.goodwill.Norm;

/** What other channels give for a subject, as answers tell it. */
record NormBody(String subject, String kind, MoneyBody least, MoneyBody most, String source) {

  static NormBody of(Norm norm) {
    return new NormBody(
        norm.subject().label(),
        norm.range().kind().label(),
        MoneyBody.of(norm.range().least()),
        MoneyBody.of(norm.range().most()),
        norm.source());
  }
}
