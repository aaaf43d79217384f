package org.vastine.web.template;

import java.util.List;
import org.vastine.application.template.TryTemplate.Length;
import org.vastine.application.template.TryTemplate.Shown;

/** What a wording would say, as answers tell it. */
record TriedBody(int variant, String text, String bare, List<LengthBody> lengths) {
  static TriedBody of(Shown shown) {
    return new TriedBody(
        shown.variant(),
        shown.text(),
        shown.bare(),
        shown.lengths().stream().map(LengthBody::of).toList());
  }

  /** How long it is on one platform. */
  record LengthBody(String channel, String audience, int length, int most, boolean fits) {
    static LengthBody of(Length length) {
      return new LengthBody(
          length.channel().name(),
          length.audience().label(),
          length.length(),
          length.most(),
          length.fits());
    }
  }
}
