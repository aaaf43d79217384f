package org.vastine.persistence.channel;

import static org.vastine.persistence.schema.Tables.UNREADABLE_ITEM;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.UnreadableItems;
import org.vastine.application.kernel.Page;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;
import org.vastine.persistence.kernel.Pages;
import org.vastine.persistence.kernel.Place;

/** What could not be read, in PostgreSQL. */
public final class PostgresUnreadableItems implements UnreadableItems {

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresUnreadableItems(CurrentTransaction current) {
    this.current = current;
  }

  @Override
  public void add(Unreadable unreadable) {
    InboundItem.Unreadable item = unreadable.item();
    current
        .sql()
        .insertInto(UNREADABLE_ITEM)
        .set(UNREADABLE_ITEM.WORKSPACE_ID, current.workspace().value())
        .set(UNREADABLE_ITEM.ID, unreadable.id())
        .set(UNREADABLE_ITEM.ACCOUNT_ID, unreadable.account().value())
        .set(UNREADABLE_ITEM.AT, Moments.of(unreadable.at()))
        .set(UNREADABLE_ITEM.CONTENT_HASH, hash(item.raw()))
        .set(UNREADABLE_ITEM.EXTERNAL_ID, item.externalId().map(ExternalId::value).orElse(null))
        .set(UNREADABLE_ITEM.PROBLEM, item.problem())
        .set(UNREADABLE_ITEM.RAW, storable(item.raw()))
        .onConflictDoNothing()
        .execute();
  }

  /** PostgreSQL keeps any text but one with a NUL in it, and unreadable things have them. */
  private static String storable(String raw) {
    return raw.replace('\0', '\uFFFD');
  }

  private static byte[] hash(String raw) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public Page<Unreadable> list(
      Optional<ChannelAccountId> account, Optional<String> after, int limit) {
    Condition ofAccount =
        account.map(id -> UNREADABLE_ITEM.ACCOUNT_ID.eq(id.value())).orElse(DSL.noCondition());
    Condition behind =
        Place.ofOptional(after)
            .map(place ->
                DSL.row(UNREADABLE_ITEM.AT, UNREADABLE_ITEM.ID)
                    .lt(Moments.of(place.at()), place.id()))
            .orElse(DSL.noCondition());
    List<Unreadable> read =
        current
            .sql()
            .select(
                UNREADABLE_ITEM.ID,
                UNREADABLE_ITEM.ACCOUNT_ID,
                UNREADABLE_ITEM.AT,
                UNREADABLE_ITEM.EXTERNAL_ID,
                UNREADABLE_ITEM.PROBLEM,
                UNREADABLE_ITEM.RAW)
            .from(UNREADABLE_ITEM)
            .where(ofAccount)
            .and(behind)
            .orderBy(UNREADABLE_ITEM.AT.desc(), UNREADABLE_ITEM.ID.desc())
            .limit(limit + 1)
            .fetch(PostgresUnreadableItems::unreadable);
    return Pages.cut(read, limit, row -> new Place(row.at(), row.id()));
  }

  private static Unreadable unreadable(Record row) {
    return new Unreadable(
        row.get(UNREADABLE_ITEM.ID),
        new ChannelAccountId(row.get(UNREADABLE_ITEM.ACCOUNT_ID)),
        row.get(UNREADABLE_ITEM.AT).toInstant(),
        new InboundItem.Unreadable(
            Optional.ofNullable(row.get(UNREADABLE_ITEM.EXTERNAL_ID)).map(ExternalId::new),
            row.get(UNREADABLE_ITEM.PROBLEM),
            row.get(UNREADABLE_ITEM.RAW)));
  }
}
