package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_EVENT;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Facts;

/** The columns that hold what happened in a case. */
final class EventColumns {

  static final List<Field<?>> ALL =
      List.of(
          CASE_EVENT.TYPE, CASE_EVENT.AT, CASE_EVENT.BY_KIND, CASE_EVENT.BY_ID, CASE_EVENT.FACTS);

  private EventColumns() {}

  static CaseEvent read(Record row) {
    return new CaseEventReading(
            row.get(CASE_EVENT.AT).toInstant(),
            new Doer(row.get(CASE_EVENT.BY_KIND), row.get(CASE_EVENT.BY_ID)).by(),
            Facts.of(row.get(CASE_EVENT.FACTS)))
        .of(row.get(CASE_EVENT.TYPE));
  }
}
