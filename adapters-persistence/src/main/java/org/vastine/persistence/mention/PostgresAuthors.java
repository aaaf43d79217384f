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
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.vastine.application.kernel.Ids;
import org.vastine.application.mention.Authors;
import org.vastine.application.mention.KnownThread;
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
    ManyRows.<Handle>into(AUTHOR_HANDLE, newestOfEachAccount(handles))
        .set(AUTHOR_HANDLE.CHANNEL, handle -> handle.channel().name())
        .set(AUTHOR_HANDLE.EXTERNAL_ID, handle -> handle.externalId().value())
        .set(AUTHOR_HANDLE.AUTHOR_ID, _ -> ids.next())
        .set(AUTHOR_HANDLE.NAME, Handle::name)
        .set(AUTHOR_HANDLE.PROFILE, handle -> handle.profile().map(Object::toString).orElse(null))
        .insertReturning(
            current.sql(),
            // The update is what locks the author until the transaction ends.
            "on conflict (workspace_id, channel, external_id)"
                + " do update set name = excluded.name, profile = excluded.profile"
                + " returning channel, external_id, author_id",
            row ->
                Map.entry(
                    new Account(row.getString(1), row.getString(2)),
                    new AuthorId(row.getObject(3, UUID.class))))
        .forEach(author -> authors.put(author.getKey(), author.getValue()));
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
  public Map<ExternalId, KnownThread> ensureThreads(
      ChannelAccountId account, Collection<ExternalId> threads) {
    Collection<ExternalId> wanted = new TreeSet<>(threads);
    Map<ExternalId, KnownThread> found = new HashMap<>();
    ManyRows.<ExternalId>into(THREAD, wanted)
        .set(THREAD.ACCOUNT_ID, _ -> account.value())
        .set(THREAD.EXTERNAL_ID, ExternalId::value)
        .set(THREAD.ID, _ -> ids.next())
        .insertReturning(
            current.sql(),
            "on conflict (workspace_id, account_id, external_id) do nothing"
                + " returning external_id, id",
            row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
        .forEach(made ->
            found.put(
                new ExternalId(made.getKey()),
                new KnownThread(new ThreadId(made.getValue()), true)));
    List<ExternalId> older = wanted.stream().filter(thread -> !found.containsKey(thread)).toList();
    // Or somebody else's, who has committed meanwhile: the insertion waited for that.
    older(account, older).forEach((name, id) -> found.put(name, new KnownThread(id, false)));
    return found;
  }

  private Map<ExternalId, ThreadId> older(
      ChannelAccountId account, Collection<ExternalId> threads) {
    if (threads.isEmpty()) {
      return Map.of();
    }
    return current
        .sql()
        .select(THREAD.EXTERNAL_ID, THREAD.ID)
        .from(THREAD)
        .where(THREAD.ACCOUNT_ID.eq(account.value()))
        .and(
            THREAD.EXTERNAL_ID.eq(
                DSL.any(threads.stream().map(ExternalId::value).toArray(String[]::new))))
        .fetchMap(row -> new ExternalId(row.value1()), row -> new ThreadId(row.value2()));
  }

  private static AuthorId found(@Nullable AuthorId author) {
    if (author == null) {
      throw new IllegalStateException("a handle was neither added nor found");
    }
    return author;
  }
}
