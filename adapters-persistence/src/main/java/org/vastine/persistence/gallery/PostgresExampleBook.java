package org.vastine.persistence.gallery;

import static org.vastine.persistence.schema.Tables.STYLE_EXAMPLE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.vastine.application.gallery.ExampleBook;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** The examples of styles that a workspace added, in PostgreSQL. */
public final class PostgresExampleBook implements ExampleBook {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresExampleBook(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<StyleExample> all() {
    return current
        .sql()
        .selectFrom(STYLE_EXAMPLE)
        .orderBy(STYLE_EXAMPLE.ADDED_AT.desc(), STYLE_EXAMPLE.ID.desc())
        .fetch(PostgresExampleBook::read);
  }

  @Override
  public Optional<StyleExample> find(ExampleId id) {
    return current
        .sql()
        .selectFrom(STYLE_EXAMPLE)
        .where(STYLE_EXAMPLE.ID.eq(id.value()))
        .fetchOptional(PostgresExampleBook::read);
  }

  @Override
  public Optional<StyleExample> of(CaseId caseId) {
    return current
        .sql()
        .selectFrom(STYLE_EXAMPLE)
        .where(STYLE_EXAMPLE.CASE_ID.eq(caseId.value()))
        .fetchOptional(PostgresExampleBook::read);
  }

  @Override
  public void store(StyleExample example) {
    StyleExample.Addition added = example.addition().orElseThrow();
    current
        .sql()
        .insertInto(STYLE_EXAMPLE)
        .set(STYLE_EXAMPLE.WORKSPACE_ID, current.workspace().value())
        .set(STYLE_EXAMPLE.ID, example.id().value())
        .set(STYLE_EXAMPLE.STYLE, example.style().label())
        .set(STYLE_EXAMPLE.LANGUAGE, example.language().code())
        .set(STYLE_EXAMPLE.TEXT, example.text())
        .set(STYLE_EXAMPLE.ADDED_BY, added.by().value())
        .set(STYLE_EXAMPLE.ADDED_AT, Moments.of(added.at()))
        .set(STYLE_EXAMPLE.CASE_ID, added.from().map(CaseId::value).orElse(null))
        .onConflict(STYLE_EXAMPLE.WORKSPACE_ID, STYLE_EXAMPLE.CASE_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(ExampleId id) {
    current.sql().deleteFrom(STYLE_EXAMPLE).where(STYLE_EXAMPLE.ID.eq(id.value())).execute();
  }

  private static StyleExample read(Record row) {
    return new StyleExample(
        new ExampleId(row.get(STYLE_EXAMPLE.ID)),
        Labels.of(Style.class, row.get(STYLE_EXAMPLE.STYLE)),
        new LanguageTag(row.get(STYLE_EXAMPLE.LANGUAGE)),
        row.get(STYLE_EXAMPLE.TEXT),
        Optional.of(
            new StyleExample.Addition(
                new MemberId(row.get(STYLE_EXAMPLE.ADDED_BY)),
                row.get(STYLE_EXAMPLE.ADDED_AT).toInstant(),
                Optional.ofNullable(row.get(STYLE_EXAMPLE.CASE_ID)).map(CaseId::new))));
  }
}
