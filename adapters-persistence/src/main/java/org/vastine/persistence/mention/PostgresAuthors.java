package org.vastine.persistence.mention;

import static org.vastine.persistence.schema.Tables.AUTHOR_HANDLE;
import static org.vastine.persistence.schema.Tables.THREAD;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vastine.application.kernel.Ids;
import org.vastine.application.mention.Authors;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.ThreadId;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.ManyRows;

/**
 * Authors and threads, in PostgreSQL. Rows are always taken in the same order, so that nobody waits
 * in a circle.
 */
public final class PostgresAuthors implements Authors {

  private final CurrentTransaction current;
  private final Ids ids;

  private record Account(String channel, String externalId) {

    static Account of(Handle handle) {
      return new Account(handle.channel().name(), handle.externalId().value());
    }
  }

  /** Reads and writes in the thread's transaction; new authors and threads get these ids. */
  @Inject
  public PostgresAuthors(CurrentTransaction current, Ids ids) {
    this.current = current;
    this.ids = ids;
  }

  @Override
  public Map<Handle, AuthorId> ensure(Collection<Handle> handles) {
    Map<Account, AuthorId> authors = new HashMap<>();
    List<Record> rows =
        ManyRows.<Handle>into(AUTHOR_HANDLE, newestOfEachAccount(handles))
            .set(AUTHOR_HANDLE.CHANNEL, handle -> handle.channel().name())
            .set(AUTHOR_HANDLE.EXTERNAL_ID, handle -> handle.externalId().value())
            .set(AUTHOR_HANDLE.AUTHOR_ID, _ -> ids.next())
            .set(AUTHOR_HANDLE.NAME, Handle::name)
            .set(
                AUTHOR_HANDLE.PROFILE,
                handle -> handle.profile().map(Object::toString).orElse(null))
            .insertReturning(
                current.sql(),
                // The update is what locks the author until the transaction ends.
                "on conflict (workspace_id, channel, external_id)"
                    + " do update set name = excluded.name, profile = excluded.profile"
                    + " returning channel, external_id, author_id");
    for (Record row : rows) {
      authors.put(
          new Account(row.get("channel", String.class), row.get("external_id", String.class)),
          new AuthorId(row.get("author_id", UUID.class)));
    }
    Map<Handle, AuthorId> found = new LinkedHashMap<>();
    for (Handle handle : handles) {
      found.put(handle, found(authors.get(Account.of(handle))));
    }
    return found;
  }

  private static SequencedCollection<Handle> newestOfEachAccount(Collection<Handle> handles) {
    Map<Account, Handle> newest =
        new TreeMap<>(Comparator.comparing(Account::channel).thenComparing(Account::externalId));
    handles.forEach(handle -> newest.put(Account.of(handle), handle));
    return List.copyOf(newest.values());
  }

  @Override
  public Map<ExternalId, ThreadId> ensureThreads(
      ChannelAccountId account, Collection<ExternalId> threads) {
    Collection<ExternalId> wanted = new TreeSet<>(threads);
    Map<ExternalId, ThreadId> found = known(account, wanted);
    List<ExternalId> missing =
        wanted.stream().filter(thread -> !found.containsKey(thread)).toList();
    if (missing.isEmpty()) {
      return found;
    }
    ManyRows.<ExternalId>into(THREAD, missing)
        .set(THREAD.ACCOUNT_ID, _ -> account.value())
        .set(THREAD.EXTERNAL_ID, ExternalId::value)
        .set(THREAD.ID, _ -> ids.next())
        .insertReturning(
            current.sql(),
            "on conflict (workspace_id, account_id, external_id) do nothing"
                + " returning external_id, id")
        .forEach(row -> put(found, row));
    if (found.size() < wanted.size()) {
      // Somebody else made the rest meanwhile, and has committed: the insertion waited for that.
      found.putAll(known(account, wanted));
    }
    return found;
  }

  private Map<ExternalId, ThreadId> known(
      ChannelAccountId account, Collection<ExternalId> threads) {
    Map<ExternalId, ThreadId> found = new HashMap<>();
    current
        .sql()
        .select(THREAD.EXTERNAL_ID.as("external_id"), THREAD.ID.as("id"))
        .from(THREAD)
        .where(THREAD.ACCOUNT_ID.eq(account.value()))
        .and(
            THREAD.EXTERNAL_ID.eq(
                DSL.any(threads.stream().map(ExternalId::value).toArray(String[]::new))))
        .forEach(row -> put(found, row));
    return found;
  }

  private static void put(Map<ExternalId, ThreadId> found, Record row) {
    found.put(
        new ExternalId(row.get("external_id", String.class)),
        new ThreadId(row.get("id", UUID.class)));
  }

  private static AuthorId found(@Nullable AuthorId author) {
    if (author == null) {
      throw new IllegalStateException("a handle was neither added nor found");
    }
    return author;
  }
}
