package org.vastine.application.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.mention.ChannelAccountId;

/** What could not be read, in memory. */
public final class InMemoryUnreadableItems implements UnreadableItems {

  private static final Comparator<Unreadable> LATEST_FIRST =
      Comparator.comparing(Unreadable::at).thenComparing(Unreadable::id).reversed();

  private final InMemoryTable<Content, Unreadable> items;

  private record Content(ChannelAccountId account, String raw) {}

  /** Everything could be read so far. */
  public InMemoryUnreadableItems(InMemoryTransactions transactions) {
    this.items = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(Unreadable unreadable) {
    Content content = new Content(unreadable.account(), unreadable.item().raw());
    if (items.find(content).isEmpty()) {
      items.put(content, unreadable);
    }
  }

  @Override
  public Page<Unreadable> list(
      Optional<ChannelAccountId> account, Optional<String> after, int limit) {
    List<Unreadable> ordered =
        items.stream()
            .filter(item -> account.isEmpty() || account.get().equals(item.account()))
            .sorted(LATEST_FIRST)
            .toList();
    return Pages.cut(ordered, item -> item.id().toString(), after, limit);
  }
}
