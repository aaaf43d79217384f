package org.vastine.application.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.TokenId;

/** The audit log, in memory, where nobody can reach behind it: its chain is always whole. */
public final class InMemoryAuditLog implements AuditLog {

  private final InMemoryTable<Integer, Entry> entries;

  /** Nothing was changed yet. */
  public InMemoryAuditLog(InMemoryTransactions transactions) {
    this.entries = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(Entry entry) {
    entries.add(entries.all().size() + 1, entry);
  }

  @Override
  public List<Entry> latest(int limit) {
    return entries.all().reversed().stream().limit(limit).toList();
  }

  @Override
  public Page<Numbered> find(Filter filter, Optional<String> after, int limit) {
    List<Entry> all = entries.all();
    List<Numbered> found =
        IntStream.range(0, all.size())
            .mapToObj(at -> new Numbered(at + 1L, all.get(at)))
            .filter(one -> fits(filter, one.entry()))
            .toList()
            .reversed();
    return Pages.cut(found, one -> Long.toString(one.number()), after, limit);
  }

  private static boolean fits(Filter filter, Entry entry) {
    return filter.by().filter(who -> !isBy(entry.by(), who)).isEmpty()
        && filter
            .kind()
            .filter(kind -> !entry.action().equals(kind) && !entry.action().startsWith(kind + "."))
            .isEmpty()
        && filter.from().filter(entry.at()::isBefore).isEmpty()
        && filter.until().filter(end -> !entry.at().isBefore(end)).isEmpty();
  }

  private static boolean isBy(By by, UUID who) {
    return switch (by) {
      case By.AMember(MemberId id) -> id.value().equals(who);
      case By.AnIntegration(TokenId id) -> id.value().equals(who);
      case By.Vastine() -> false;
    };
  }

  @Override
  public long firstBroken() {
    return 0;
  }
}
