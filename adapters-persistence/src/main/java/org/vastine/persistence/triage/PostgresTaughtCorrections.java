package org.vastine.persistence.triage;

import static org.vastine.persistence.schema.Tables.TAUGHT_CORRECTION;
import static org.vastine.persistence.schema.Tables.TRIAGE_LEARNING;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.vastine.application.triage.TaughtCorrections;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/** What corrections taught, in PostgreSQL. The row of the workspace is the lock of the order. */
public final class PostgresTaughtCorrections implements TaughtCorrections {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresTaughtCorrections(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void add(MentionId mention, int revision, Correction correction, Instant at) {
    UUID workspace = current.workspace().value();
    Integer number =
        current
            .sql()
            .insertInto(TRIAGE_LEARNING)
            .set(TRIAGE_LEARNING.WORKSPACE_ID, workspace)
            .set(TRIAGE_LEARNING.ROUND, 0L)
            .set(TRIAGE_LEARNING.CORRECTIONS, 1)
            .set(TRIAGE_LEARNING.LATEST_AT, Moments.of(at))
            .onConflict(TRIAGE_LEARNING.WORKSPACE_ID)
            .doUpdate()
            .set(TRIAGE_LEARNING.CORRECTIONS, TRIAGE_LEARNING.CORRECTIONS.plus(1))
            .set(TRIAGE_LEARNING.LATEST_AT, Moments.of(at))
            .returningResult(TRIAGE_LEARNING.CORRECTIONS)
            .fetchSingle()
            .value1();
    current
        .sql()
        .insertInto(TAUGHT_CORRECTION)
        .set(TAUGHT_CORRECTION.WORKSPACE_ID, workspace)
        .set(TAUGHT_CORRECTION.NUMBER, number)
        .set(TAUGHT_CORRECTION.MENTION_ID, mention.value())
        .set(TAUGHT_CORRECTION.REVISION, revision)
        .set(TAUGHT_CORRECTION.STYLE, label(correction.style()))
        .set(TAUGHT_CORRECTION.SENTIMENT, label(correction.sentiment()))
        .set(TAUGHT_CORRECTION.SUBJECT, label(correction.subject()))
        .set(TAUGHT_CORRECTION.LANGUAGE, correction.language().map(LanguageTag::code).orElse(null))
        .set(TAUGHT_CORRECTION.AT, Moments.of(at))
        .execute();
  }

  @Override
  public Summary summary() {
    return current
        .sql()
        .selectFrom(TRIAGE_LEARNING)
        .where(TRIAGE_LEARNING.WORKSPACE_ID.eq(current.workspace().value()))
        .fetchOptional(row ->
            new Summary(
                row.get(TRIAGE_LEARNING.ROUND),
                row.get(TRIAGE_LEARNING.CORRECTIONS),
                Moments.optional(row.get(TRIAGE_LEARNING.LATEST_AT)),
                Moments.optional(row.get(TRIAGE_LEARNING.RESET_AT))))
        .orElse(Summary.NOTHING);
  }

  @Override
  public List<Taught> after(int number) {
    return current
        .sql()
        .selectFrom(TAUGHT_CORRECTION)
        .where(TAUGHT_CORRECTION.WORKSPACE_ID.eq(current.workspace().value()))
        .and(TAUGHT_CORRECTION.NUMBER.gt(number))
        .orderBy(TAUGHT_CORRECTION.NUMBER)
        .fetch(PostgresTaughtCorrections::taught);
  }

  @Override
  public void reset(Instant at) {
    UUID workspace = current.workspace().value();
    current
        .sql()
        .insertInto(TRIAGE_LEARNING)
        .set(TRIAGE_LEARNING.WORKSPACE_ID, workspace)
        .set(TRIAGE_LEARNING.ROUND, 1L)
        .set(TRIAGE_LEARNING.CORRECTIONS, 0)
        .set(TRIAGE_LEARNING.RESET_AT, Moments.of(at))
        .onConflict(TRIAGE_LEARNING.WORKSPACE_ID)
        .doUpdate()
        .set(TRIAGE_LEARNING.ROUND, TRIAGE_LEARNING.ROUND.plus(1))
        .set(TRIAGE_LEARNING.CORRECTIONS, 0)
        .setNull(TRIAGE_LEARNING.LATEST_AT)
        .set(TRIAGE_LEARNING.RESET_AT, Moments.of(at))
        .execute();
    current
        .sql()
        .deleteFrom(TAUGHT_CORRECTION)
        .where(TAUGHT_CORRECTION.WORKSPACE_ID.eq(workspace))
        .execute();
  }

  private static Taught taught(Record row) {
    return new Taught(
        row.get(TAUGHT_CORRECTION.NUMBER),
        new MentionId(row.get(TAUGHT_CORRECTION.MENTION_ID)),
        row.get(TAUGHT_CORRECTION.REVISION),
        new Correction(
            of(Style.class, row.get(TAUGHT_CORRECTION.STYLE)),
            of(Sentiment.class, row.get(TAUGHT_CORRECTION.SENTIMENT)),
            of(Subject.class, row.get(TAUGHT_CORRECTION.SUBJECT)),
            Optional.ofNullable(row.get(TAUGHT_CORRECTION.LANGUAGE)).map(LanguageTag::new)),
        row.get(TAUGHT_CORRECTION.AT).toInstant());
  }

  private static @Nullable String label(Optional<? extends Labelled> choice) {
    return choice.map(Labelled::label).orElse(null);
  }

  private static <E extends Enum<E> & Labelled> Optional<E> of(
      Class<E> type, @Nullable String label) {
    return Optional.ofNullable(label).map(text -> Labels.of(type, text));
  }
}
