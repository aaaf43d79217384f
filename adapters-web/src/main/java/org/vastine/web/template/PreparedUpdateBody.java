package org.vastine.web.template;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.vastine.application.template.PrepareUpdate;
import org.vastine.domain.template.TemplateUse;

/** The words of an update that lies ready, as answers tell it. */
record PreparedUpdateBody(
    Instant due, String text, int length, String language, List<UseBody> templates) {

  static PreparedUpdateBody of(PrepareUpdate.Prepared ready) {
    return new PreparedUpdateBody(
        ready.due(),
        ready.text(),
        ready.length(),
        ready.language().code(),
        ready.uses().stream()
            .map(UseBody::of)
            .sorted(Comparator.comparing(UseBody::template))
            .toList());
  }

  /** Which wording, as a draft of it names it. */
  record UseBody(UUID template, int variant) {
    static UseBody of(TemplateUse use) {
      return new UseBody(use.template().value(), use.variant());
    }
  }
}
