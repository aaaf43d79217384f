package org.vastine.persistence.mention;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.MENTION;
import static org.vastine.persistence.schema.Tables.MENTION_FILING;
import static org.vastine.persistence.schema.Tables.MENTION_WORDING;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.vastine.application.mention.MentionWordings;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.persistence.kernel.Bands;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** The wordings of mentions, in PostgreSQL: rows that go with their mentions. */
public final class PostgresMentionWordings implements MentionWordings {

  private static final Bands BANDS =
      new Bands(MENTION_WORDING, MENTION_WORDING.MENTION_ID, MENTION_WORDING.AT);

  private static final String FILE_ANEW =
      "on conflict (workspace_id, mention_id) do update set "
          + Stream.concat(Stream.of(MENTION_WORDING.NAME_KEY), BANDS.keys().stream())
              .map(key -> key.getName() + " = excluded." + key.getName())
              .collect(Collectors.joining(", "));

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresMentionWordings(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public List<Mention> unfiled(int limit) {
    return current
        .sql()
        .select(MentionRows.COLUMNS)
        .from(MENTION)
        .where(MENTION.TAKEN_IN_AT.ge(settled()))
        .andNotExists(
            DSL.selectOne().from(MENTION_WORDING).where(MENTION_WORDING.MENTION_ID.eq(MENTION.ID)))
        .orderBy(MENTION.TAKEN_IN_AT, MENTION.ID)
        .limit(limit)
        .fetch(MentionRows::read);
  }

  /** Read before and sent as a value, so that the planner sees a range of the index. */
  private OffsetDateTime settled() {
    return current
        .sql()
        .select(MENTION_FILING.SETTLED_AT)
        .from(MENTION_FILING)
        .fetchOptional(MENTION_FILING.SETTLED_AT)
        .orElseGet(() -> Moments.of(Instant.EPOCH));
  }

  @Override
  public void file(List<Filed> mentions) {
    ManyRows<Filed> rows =
        ManyRows.<Filed>into(MENTION_WORDING, mentions)
            .set(MENTION_WORDING.MENTION_ID, filed -> filed.id().value())
            .set(MENTION_WORDING.AT, filed -> Moments.of(filed.takenInAt()))
            .set(MENTION_WORDING.NAME_KEY, filed -> nameKey(filed.authorName()));
    for (int band = 0; band < Signature.BANDS; band++) {
      int of = band;
      rows.set(
          BANDS.keys().get(band),
          filed -> filed.signature().map(signature -> signature.keys().get(of)).orElse(null));
    }
    rows.insert(current.sql(), FILE_ANEW);
  }

  @Override
  public void settle(Instant before) {
    current
        .sql()
        .insertInto(MENTION_FILING)
        .set(MENTION_FILING.WORKSPACE_ID, current.workspace().value())
        .set(MENTION_FILING.SETTLED_AT, Moments.of(before))
        .onConflict(MENTION_FILING.WORKSPACE_ID)
        .doUpdate()
        .set(MENTION_FILING.SETTLED_AT, Moments.of(before))
        .where(MENTION_FILING.SETTLED_AT.lt(Moments.of(before)))
        .execute();
  }

  @Override
  public List<MentionId> near(Signature signature, Instant after, int limit) {
    Table<Record2<UUID, Integer>> near = BANDS.near(signature, after);
    Field<UUID> found = requireNonNull(near.field(MENTION_WORDING.MENTION_ID), "no ids");
    return current
        .sql()
        .select(found)
        .from(near)
        .orderBy(Bands.COMMON.desc(), found.desc())
        .limit(limit)
        .fetch(row -> new MentionId(row.value1()));
  }

  @Override
  public List<MentionId> under(NormalisedText authorName, Instant after, int limit) {
    return current
        .sql()
        .select(MENTION_WORDING.MENTION_ID)
        .from(MENTION_WORDING)
        .where(MENTION_WORDING.NAME_KEY.eq(nameKey(authorName)))
        .and(MENTION_WORDING.AT.gt(Moments.of(after)))
        .orderBy(MENTION_WORDING.AT.desc())
        .limit(limit)
        .fetch(row -> new MentionId(row.value1()));
  }

  /** Of a fixed algorithm, since it is stored; a clash shows a candidate too many. */
  private static int nameKey(NormalisedText authorName) {
    return authorName.words().hashCode();
  }
}
