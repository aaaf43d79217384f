package org.vastine.persistence.feedbackcase;

import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.persistence.kernel.Facts;

/** Where private details stand in a mention; the details themselves are stored with its words. */
final class DetailFacts {

  private DetailFacts() {}

  static Facts facts(PrivateDetail detail) {
    return Facts.none()
        .with("kind", detail.kind())
        .with("start", detail.span().start())
        .with("end", detail.span().end());
  }

  static PrivateDetail detail(Facts facts) {
    return new PrivateDetail(
        facts.label(DetailKind.class, "kind"),
        new TextSpan(facts.number("start"), facts.number("end")));
  }
}
