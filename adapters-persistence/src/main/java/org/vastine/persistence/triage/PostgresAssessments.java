package org.vastine.persistence.triage;

import static org.vastine.persistence.schema.Tables.ASSESSMENT;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.vastine.application.triage.Assessments;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Assessment;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Facts;
import org.vastine.persistence.kernel.ManyRows;

/** Assessments, in PostgreSQL. */
public final class PostgresAssessments implements Assessments {

  private static final Comparator<Map.Entry<MentionId, Assessment>> ONE_ORDER_FOR_ALL =
      Comparator.comparing(entry -> entry.getKey().value());

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresAssessments(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void keep(Map<MentionId, Assessment> assessments) {
    List<Map.Entry<MentionId, Assessment>> ordered =
        assessments.entrySet().stream().sorted(ONE_ORDER_FOR_ALL).toList();
    ManyRows.<Map.Entry<MentionId, Assessment>>into(ASSESSMENT, ordered)
        .set(ASSESSMENT.MENTION_ID, entry -> entry.getKey().value())
        .set(ASSESSMENT.DOCUMENT, entry -> AssessmentDocument.of(entry.getValue()).jsonb())
        .insert(
            current.sql(),
            "on conflict (workspace_id, mention_id) do update set document = excluded.document");
  }

  @Override
  public Optional<Assessment> of(MentionId mention) {
    return current
        .sql()
        .select(ASSESSMENT.DOCUMENT)
        .from(ASSESSMENT)
        .where(ASSESSMENT.MENTION_ID.eq(mention.value()))
        .fetchOptional(row -> AssessmentDocument.read(Facts.of(row.value1())));
  }

  @Override
  public Map<MentionId, Assessment> of(Collection<MentionId> mentions) {
    Map<MentionId, Assessment> found = new HashMap<>();
    current
        .sql()
        .select(ASSESSMENT.MENTION_ID, ASSESSMENT.DOCUMENT)
        .from(ASSESSMENT)
        .where(
            ASSESSMENT.MENTION_ID.eq(
                DSL.any(mentions.stream().map(MentionId::value).toArray(UUID[]::new))))
        .forEach(row ->
            found.put(
                new MentionId(row.value1()), AssessmentDocument.read(Facts.of(row.value2()))));
    return found;
  }
}
