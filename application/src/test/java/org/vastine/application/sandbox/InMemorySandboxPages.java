package org.vastine.application.sandbox;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

/** Practice pages in memory. */
public final class InMemorySandboxPages implements SandboxPages {

  private final InMemoryTable<UUID, SandboxPage> pages;
  private final InMemoryTable<Place, Placed> items;

  private record Place(UUID page, UUID item) {}

  private record Placed(UUID page, SandboxItem item) {}

  /** No pages yet. */
  public InMemorySandboxPages(InMemoryTransactions transactions) {
    this.pages = new InMemoryTable<>(transactions);
    this.items = new InMemoryTable<>(transactions);
  }

  @Override
  public SandboxPage open(UUID account, String title) {
    if (pages.find(account).isEmpty()) {
      pages.add(account, SandboxPage.first(account, title));
    }
    return pages.find(account).orElseThrow();
  }

  @Override
  public List<SandboxPage> all() {
    return pages.stream().sorted(Comparator.comparing(SandboxPage::slug)).toList();
  }

  @Override
  public Optional<SandboxPage> find(String slug) {
    requireNonNull(slug, "slug is null");
    return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
  }

  @Override
  public List<SandboxItem> changedAfter(UUID page, long change, int limit) {
    return on(page)
        .filter(item -> item.change() > change)
        .sorted(Comparator.comparingLong(SandboxItem::change))
        .limit(limit)
        .toList();
  }

  @Override
  public List<SandboxItem> visible(UUID page, String visitor, int limit) {
    requireNonNull(visitor, "visitor is null");
    return on(page)
        .filter(SandboxItem::isVisible)
        .filter(item -> !item.privately() || item.visitor().equals(visitor))
        .sorted(Comparator.comparing(SandboxItem::at).thenComparing(SandboxItem::id).reversed())
        .limit(limit)
        .toList()
        .reversed();
  }

  @Override
  public Optional<SandboxItem> item(UUID page, UUID id) {
    requireNonNull(id, "id is null");
    return items.find(new Place(page, id)).map(Placed::item);
  }

  @Override
  public Optional<SandboxItem> byKey(UUID page, String key) {
    requireNonNull(key, "key is null");
    return on(page).filter(item -> item.key().equals(Optional.of(key))).findFirst();
  }

  @Override
  public long writtenSince(UUID page, Instant since) {
    return on(page).filter(item -> !item.ours() && !item.at().isBefore(since)).count();
  }

  @Override
  public SandboxItem put(UUID page, SandboxItem item) {
    if (pages.find(page).isEmpty()) {
      throw new IllegalStateException("no such page");
    }
    boolean keyIsTaken =
        on(page)
            .anyMatch(other ->
                !other.id().equals(item.id())
                    && item.key().isPresent()
                    && other.key().equals(item.key()));
    if (keyIsTaken) {
      throw new IllegalStateException("an item of that key is there already");
    }
    long change = on(page).mapToLong(SandboxItem::change).max().orElse(0) + 1;
    SandboxItem stored =
        new SandboxItem(
            item.id(),
            change,
            item.parent(),
            item.privately(),
            item.ours(),
            item.visitor(),
            item.text(),
            item.at(),
            item.state(),
            item.key());
    items.put(new Place(page, item.id()), new Placed(page, stored));
    return stored;
  }

  @Override
  public void set(UUID page, SandboxSwitches switches) {
    SandboxPage before =
        pages.find(page).orElseThrow(() -> new IllegalStateException("no such page"));
    pages.put(
        page,
        new SandboxPage(
            before.id(), before.slug(), before.title(), requireNonNull(switches, "switches")));
  }

  private Stream<SandboxItem> on(UUID page) {
    requireNonNull(page, "page is null");
    return items.stream().filter(placed -> placed.page().equals(page)).map(Placed::item);
  }
}
