package org.vastine.application.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

/** Failed sign-ins, in memory. */
public final class InMemorySignInAttempts implements SignInAttempts {

  private final InMemoryTable<String, List<Instant>> failures;

  /** Nobody failed yet. */
  public InMemorySignInAttempts(InMemoryTransactions transactions) {
    this.failures = new InMemoryTable<>(transactions);
  }

  @Override
  public List<Instant> lock(String key, Instant since) {
    return failures.find(key).orElse(List.of()).stream()
        .filter(at -> !at.isBefore(since))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public void add(String key, Instant at) {
    List<Instant> all = new ArrayList<>(failures.find(key).orElse(List.of()));
    all.add(at);
    failures.put(key, List.copyOf(all));
  }

  @Override
  public void takeBack(String key, Instant at) {
    List<Instant> all = new ArrayList<>(failures.find(key).orElse(List.of()));
    all.remove(at);
    failures.put(key, List.copyOf(all));
  }

  @Override
  public void clear(String key) {
    failures.remove(key);
  }
}
