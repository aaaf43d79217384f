package org.vastine.web.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.proof.ReadRemedyEffects;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.proof.RemedyEffects;

/** How complaints ended by what was given, as answers tell it. */
record RemedyBody(List<RowBody> rows, int looked, boolean whole) {

  static RemedyBody of(ReadRemedyEffects.View view) {
    return new RemedyBody(
        view.effects().rows().stream().map(RowBody::of).toList(), view.looked(), view.whole());
  }

  /** One row. */
  record RowBody(
      Optional<String> subject,
      Optional<String> kind,
      int count,
      int content,
      int unhappy,
      Optional<Long> contentPercent,
      List<UUID> cases) {
    static RowBody of(RemedyEffects.Row row) {
      return new RowBody(
          row.subject().map(subject -> subject.label()),
          row.kind().map(kind -> kind.label()),
          row.count(),
          row.content(),
          row.unhappy(),
          row.contentPercent(),
          row.cases().stream().limit(WayBody.MOST_CASES).map(CaseId::value).toList());
    }
  }
}
