package org.vastine.persistence.channel;

import static org.vastine.persistence.schema.Tables.PASSED_OVER;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jooq.Record2;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.Coverage.PassedOver;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Moments;

/** What listening accounts passed over: a row each, which is locked while items are counted. */
final class PassedOverBook {

  private final CurrentTransaction current;

  PassedOverBook(CurrentTransaction current) {
    this.current = current;
  }

  PassedOver of(ChannelAccountId account) {
    return current
        .sql()
        .select(PASSED_OVER.TOTAL, PASSED_OVER.LAST_AT)
        .from(PASSED_OVER)
        .where(PASSED_OVER.ACCOUNT_ID.eq(account.value()))
        .fetchOptional(row -> new PassedOver(row.value1(), Moments.optional(row.value2())))
        .orElse(PassedOver.NOTHING);
  }

  void passedOver(ChannelAccountId account, List<ExternalId> items, Instant now) {
    SequencedSet<Long> came = new LinkedHashSet<>();
    items.forEach(item -> came.add(hash(item)));
    Record2<Long, Long[]> before = locked(account, now);
    SequencedSet<Long> recent = new LinkedHashSet<>(Arrays.asList(before.value2()));
    long fresh = came.stream().filter(hash -> !recent.contains(hash)).count();
    if (fresh == 0) {
      return;
    }
    recent.removeAll(Set.copyOf(came));
    recent.addAll(came);
    current
        .sql()
        .update(PASSED_OVER)
        .set(PASSED_OVER.TOTAL, before.value1() + fresh)
        .set(PASSED_OVER.LAST_AT, Moments.of(now))
        .set(
            PASSED_OVER.RECENT,
            recent.stream()
                .skip(Math.max(0, recent.size() - Coverage.REMEMBERED))
                .toArray(Long[]::new))
        .where(PASSED_OVER.ACCOUNT_ID.eq(account.value()))
        .execute();
  }

  private Record2<Long, Long[]> locked(ChannelAccountId account, Instant now) {
    return find(account)
        .orElseGet(() -> {
          current
              .sql()
              .insertInto(PASSED_OVER)
              .set(PASSED_OVER.WORKSPACE_ID, current.workspace().value())
              .set(PASSED_OVER.ACCOUNT_ID, account.value())
              .set(PASSED_OVER.TOTAL, 0L)
              .set(PASSED_OVER.LAST_AT, Moments.of(now))
              .set(PASSED_OVER.RECENT, new Long[0])
              .onConflictDoNothing()
              .execute();
          return find(account).orElseThrow();
        });
  }

  private Optional<Record2<Long, Long[]>> find(ChannelAccountId account) {
    return current
        .sql()
        .select(PASSED_OVER.TOTAL, PASSED_OVER.RECENT)
        .from(PASSED_OVER)
        .where(PASSED_OVER.ACCOUNT_ID.eq(account.value()))
        .forUpdate()
        .fetchOptional();
  }

  /** Eight bytes are enough: of two items that share them, one would go uncounted. */
  private static long hash(ExternalId item) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(item.value().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
