package org.vastine.persistence.reply;

import static java.util.Objects.requireNonNull;
import static org.vastine.persistence.schema.Tables.DELIVERY;
import static org.vastine.persistence.schema.Tables.FEEDBACK_CASE;
import static org.vastine.persistence.schema.Tables.REPLY_WORDING;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;
import org.vastine.application.reply.ReplyWordings;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.SentReply;
import org.vastine.persistence.kernel.Bands;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;
import org.vastine.persistence.kernel.Moments;

/** The wordings of replies, in PostgreSQL: rows that go with their deliveries. */
public final class PostgresReplyWordings implements ReplyWordings {

  private static final Bands BANDS =
      new Bands(REPLY_WORDING, REPLY_WORDING.DELIVERY_ID, REPLY_WORDING.AT);

  private static final List<String> GOING_OUT =
      List.of(
          DeliveryState.WAITING.label(),
          DeliveryState.SENDING.label(),
          DeliveryState.UNKNOWN.label(),
          DeliveryState.PUBLISHED.label());

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresReplyWordings(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void file(DeliveryId id, Signature signature, Instant leaves) {
    ManyRows<Signature> rows =
        ManyRows.<Signature>into(REPLY_WORDING, List.of(signature))
            .set(REPLY_WORDING.DELIVERY_ID, _ -> id.value())
            .set(REPLY_WORDING.AT, _ -> Moments.of(leaves));
    for (int band = 0; band < Signature.BANDS; band++) {
      int of = band;
      rows.set(BANDS.keys().get(band), filed -> filed.keys().get(of));
    }
    rows.insert(current.sql(), "");
  }

  @Override
  public List<SentReply> near(Signature signature, Instant after, AuthorId notTo, int limit) {
    Table<Record2<UUID, Integer>> near = BANDS.near(signature, after);
    Field<UUID> found = requireNonNull(near.field(REPLY_WORDING.DELIVERY_ID), "no ids");
    return current
        .sql()
        .select(DELIVERY.TEXT, REPLY_WORDING.AT)
        .from(near)
        .join(REPLY_WORDING)
        .on(REPLY_WORDING.DELIVERY_ID.eq(found))
        .join(DELIVERY)
        .on(DELIVERY.ID.eq(found))
        .join(FEEDBACK_CASE)
        .on(FEEDBACK_CASE.ID.eq(DELIVERY.CASE_ID))
        .where(DELIVERY.STATE.in(GOING_OUT))
        .and(FEEDBACK_CASE.AUTHOR_ID.ne(notTo.value()))
        .orderBy(Bands.COMMON.desc(), REPLY_WORDING.AT.desc())
        .limit(limit)
        .fetch(row ->
            new SentReply(
                NormalisedText.of(row.get(DELIVERY.TEXT)), row.get(REPLY_WORDING.AT).toInstant()));
  }
}
