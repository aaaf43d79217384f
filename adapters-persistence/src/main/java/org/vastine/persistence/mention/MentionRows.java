package org.vastine.persistence.mention;

import static org.vastine.persistence.schema.Tables.MENTION;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.mention.ThreadId;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** Mentions as rows. */
final class MentionRows {

  /** What is read of a row. */
  static final List<Field<?>> COLUMNS = columns();

  private MentionRows() {}

  private static List<Field<?>> columns() {
    List<Field<?>> all = new ArrayList<>(ItemColumns.OF_MENTION.all());
    all.addAll(
        List.of(
            MENTION.ID,
            MENTION.ACCOUNT_ID,
            MENTION.AUTHOR_ID,
            MENTION.THREAD_ID,
            MENTION.TAKEN_IN_AT,
            MENTION.STATE,
            MENTION.REVISION));
    return List.copyOf(all);
  }

  static Mention read(Record row) {
    return new Mention(
        new MentionId(row.get(MENTION.ID)),
        new ChannelAccountId(row.get(MENTION.ACCOUNT_ID)),
        new AuthorId(row.get(MENTION.AUTHOR_ID)),
        new ThreadId(row.get(MENTION.THREAD_ID)),
        ItemColumns.OF_MENTION.read(row),
        row.get(MENTION.TAKEN_IN_AT).toInstant(),
        Labels.of(MentionState.class, row.get(MENTION.STATE)),
        row.get(MENTION.REVISION));
  }

  static ManyRows<Mention> of(List<Mention> mentions) {
    ManyRows<Mention> rows =
        ManyRows.<Mention>into(MENTION, mentions)
            .set(MENTION.ID, mention -> mention.id().value())
            .set(MENTION.ACCOUNT_ID, mention -> mention.account().value())
            .set(MENTION.AUTHOR_ID, mention -> mention.author().value())
            .set(MENTION.THREAD_ID, mention -> mention.thread().value())
            .set(MENTION.TAKEN_IN_AT, mention -> Moments.of(mention.takenInAt()))
            .set(MENTION.STATE, mention -> mention.state().label())
            .set(MENTION.REVISION, Mention::revision);
    return ItemColumns.OF_MENTION.set(rows, Mention::item);
  }
}
