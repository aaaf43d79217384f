package org.vastine.application.mention;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.mention.ThreadId;

/** Authors and threads, in memory. */
public final class InMemoryAuthors implements Authors {

  private final Ids ids;
  private final InMemoryTable<Account, Known> authors;
  private final InMemoryTable<Conversation, ThreadId> threads;

  private record Account(ChannelKind channel, ExternalId externalId) {}

  private record Known(AuthorId author, Handle handle) {}

  private record Conversation(ChannelAccountId account, ExternalId externalId) {

    Conversation {
      requireNonNull(account, "account is null");
      requireNonNull(externalId, "externalId is null");
    }
  }

  /** Nobody is known yet. */
  public InMemoryAuthors(InMemoryTransactions transactions, Ids ids) {
    this.ids = ids;
    this.authors = new InMemoryTable<>(transactions);
    this.threads = new InMemoryTable<>(transactions);
  }

  @Override
  public Map<Handle, AuthorId> ensure(Collection<Handle> handles) {
    Map<Handle, AuthorId> found = new HashMap<>();
    for (Handle handle : handles) {
      Account account = new Account(handle.channel(), handle.externalId());
      AuthorId author =
          authors.find(account).map(Known::author).orElseGet(() -> new AuthorId(ids.next()));
      authors.put(account, new Known(author, handle));
      found.put(handle, author);
    }
    return found;
  }

  @Override
  public Map<ExternalId, KnownThread> ensureThreads(
      ChannelAccountId account, Collection<ExternalId> externalIds) {
    Map<ExternalId, KnownThread> found = new HashMap<>();
    for (ExternalId externalId : Set.copyOf(externalIds)) {
      Conversation conversation = new Conversation(account, externalId);
      Optional<ThreadId> known = threads.find(conversation);
      ThreadId thread = known.orElseGet(() -> new ThreadId(ids.next()));
      threads.put(conversation, thread);
      found.put(externalId, new KnownThread(thread, known.isEmpty()));
    }
    return found;
  }

  /** The name under which an author was last seen. */
  public Optional<String> nameOf(AuthorId author) {
    return authors.stream()
        .filter(known -> known.author().equals(author))
        .map(known -> known.handle().name())
        .findFirst();
  }
}
