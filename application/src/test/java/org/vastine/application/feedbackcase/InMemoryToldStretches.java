package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

/** Faults that were told of, in memory. */
public final class InMemoryToldStretches implements ToldStretches {

  private record Stretch(String name, Instant since) {}

  private final InMemoryTable<String, Stretch> stretches;

  /** None yet. */
  public InMemoryToldStretches(InMemoryTransactions transactions) {
    this.stretches = new InMemoryTable<>(transactions);
  }

  @Override
  public Set<String> running(String prefix) {
    return stretches.stream()
        .map(Stretch::name)
        .filter(name -> name.startsWith(prefix))
        .collect(Collectors.toSet());
  }

  @Override
  public void begin(String name, Instant since) {
    if (stretches.stream().noneMatch(one -> one.name().equals(name))) {
      stretches.put(name, new Stretch(name, since));
    }
  }

  @Override
  public void end(String name) {
    stretches.remove(name);
  }
}
