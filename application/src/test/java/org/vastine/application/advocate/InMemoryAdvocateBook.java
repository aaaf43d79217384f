package org.vastine.application.advocate;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.advocate.AskId;
import org.vastine.domain.mention.AuthorId;

/** What is kept about helpers, in memory. */
public final class InMemoryAdvocateBook implements AdvocateBook {

  private static final String ONLY = "only";

  private final InMemoryTable<AuthorId, AuthorId> off;
  private final InMemoryTable<AskId, Ask> asks;
  private final InMemoryTable<String, AdvocateLimits> limits;

  /** Nothing is kept yet. */
  public InMemoryAdvocateBook(InMemoryTransactions transactions) {
    this.off = new InMemoryTable<>(transactions);
    this.asks = new InMemoryTable<>(transactions);
    this.limits = new InMemoryTable<>(transactions);
  }

  @Override
  public Set<AuthorId> off() {
    return new HashSet<>(off.all());
  }

  @Override
  public void takeOff(AuthorId author, Instant at) {
    off.put(author, author);
    asks.all().stream()
        .filter(ask -> ask.author().equals(author))
        .forEach(ask -> asks.remove(ask.id()));
  }

  @Override
  public List<Ask> asksSince(Instant moment) {
    return asks.stream()
        .filter(ask -> !ask.at().isBefore(moment))
        .sorted(Comparator.comparing(Ask::at).thenComparing(ask -> ask.id().toString()).reversed())
        .toList();
  }

  @Override
  public void store(Ask ask) {
    asks.add(ask.id(), ask);
  }

  @Override
  public AdvocateLimits limits() {
    return limits.find(ONLY).orElse(AdvocateLimits.USUAL);
  }

  @Override
  public AdvocateLimits lockLimits() {
    return limits();
  }

  @Override
  public void store(AdvocateLimits other) {
    limits.put(ONLY, other);
  }
}
