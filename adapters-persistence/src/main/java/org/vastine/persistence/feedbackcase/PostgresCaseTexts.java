package org.vastine.persistence.feedbackcase;

import static org.vastine.persistence.schema.Tables.CASE_TEXT;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.persistence.kernel.CurrentTransaction;

/** What members wrote about cases, in PostgreSQL. */
public final class PostgresCaseTexts implements CaseTexts {

  private static final int MOST = 10_000;

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresCaseTexts(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void add(CaseTextId id, CaseId caseId, String text) {
    if (text.isEmpty() || text.length() > MOST) {
      throw new IllegalArgumentException("a text has 1 to " + MOST + " characters");
    }
    current
        .sql()
        .insertInto(CASE_TEXT)
        .set(CASE_TEXT.WORKSPACE_ID, current.workspace().value())
        .set(CASE_TEXT.ID, id.value())
        .set(CASE_TEXT.CASE_ID, caseId.value())
        .set(CASE_TEXT.TEXT, text)
        .execute();
  }

  @Override
  public Map<CaseTextId, String> find(Collection<CaseTextId> ids) {
    Map<CaseTextId, String> found = new HashMap<>();
    current
        .sql()
        .select(CASE_TEXT.ID, CASE_TEXT.TEXT)
        .from(CASE_TEXT)
        .where(CASE_TEXT.ID.eq(DSL.any(ids.stream().map(CaseTextId::value).toArray(UUID[]::new))))
        .forEach(row -> found.put(new CaseTextId(row.value1()), row.value2()));
    return found;
  }
}
