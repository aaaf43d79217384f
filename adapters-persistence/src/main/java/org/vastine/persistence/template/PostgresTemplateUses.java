package org.vastine.persistence.template;

import static org.vastine.persistence.schema.Tables.DRAFT;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.vastine.application.template.TemplateUses;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.template.TemplateUse;
import org.vastine.domain.template.Uses;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.reply.TemplateUseColumn;

/** Which wordings went out, read from the drafts. */
public final class PostgresTemplateUses implements TemplateUses {

  private static final List<String> GOES_OUT =
      Stream.of(DraftState.SENT, DraftState.APPROVED, DraftState.AWAITING_APPROVAL)
          .map(DraftState::label)
          .toList();

  private final CurrentTransaction current;

  /** Reads in the thread's transaction. */
  @Inject
  public PostgresTemplateUses(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public Uses of(ThreadId thread, Instant after) {
    Condition inThread =
        DRAFT.CASE_ID.in(
            DSL.select(FEEDBACK_CASE.ID)
                .from(FEEDBACK_CASE)
                .where(FEEDBACK_CASE.THREAD_ID.eq(thread.value())));
    return new Uses(
        Stream.concat(
                last(DRAFT.CHANGED_AT.gt(Moments.of(after))).entrySet().stream(),
                last(inThread).entrySet().stream())
            .flatMap(PostgresTemplateUses::used)
            .toList());
  }

  @Override
  public Map<DraftId, Set<TemplateUse>> in(Collection<DraftId> drafts) {
    return current
        .sql()
        .select(DRAFT.ID, DRAFT.TEMPLATES)
        .from(DRAFT)
        .where(DRAFT.ID.eq(DSL.any(drafts.stream().map(DraftId::value).toArray(UUID[]::new))))
        .and(DRAFT.TEMPLATES.ne(DSL.inline("")))
        .fetchMap(row -> new DraftId(row.value1()), row -> TemplateUseColumn.read(row.value2()));
  }

  private Map<String, OffsetDateTime> last(Condition which) {
    Field<OffsetDateTime> last = DSL.max(DRAFT.CHANGED_AT);
    return current
        .sql()
        .select(DRAFT.TEMPLATES, last)
        .from(DRAFT)
        .where(DRAFT.TEMPLATES.ne(DSL.inline("")), DRAFT.STATE.in(GOES_OUT), which)
        .groupBy(DRAFT.TEMPLATES)
        .fetchMap(DRAFT.TEMPLATES, last);
  }

  private static Stream<Uses.Used> used(Entry<String, OffsetDateTime> row) {
    return TemplateUseColumn.read(row.getKey()).stream()
        .map(use -> new Uses.Used(use, row.getValue().toInstant()));
  }
}
