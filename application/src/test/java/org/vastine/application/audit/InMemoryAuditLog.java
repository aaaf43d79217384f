package org.vastine.application.audit;

import java.util.List;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

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
  public long firstBroken() {
    return 0;
  }
}
