package org.vastine.application.routing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.routing.Concern;
import org.vastine.domain.routing.RoutedAt;
import org.vastine.domain.team.MemberId;

/** What routing decided, in memory. */
public final class InMemoryRoutingBook implements RoutingBook {

  private record Key(CaseId caseId, MemberId member) {}

  private final InMemoryTable<CaseId, RoutedAt> decisions;
  private final InMemoryTable<Key, Concern> concerns;

  /** Nothing was decided. */
  public InMemoryRoutingBook(InMemoryTransactions transactions) {
    this.decisions = new InMemoryTable<>(transactions);
    this.concerns = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(RoutedAt decision) {
    decisions.put(decision.caseId(), decision);
  }

  @Override
  public Optional<RoutedAt> find(CaseId id) {
    return decisions.find(id);
  }

  @Override
  public List<Concern> concerns(Collection<CaseId> cases) {
    return concerns.stream().filter(concern -> cases.contains(concern.caseId())).toList();
  }

  @Override
  public void add(Concern concern) {
    Key key = new Key(concern.caseId(), concern.member());
    if (concerns.find(key).isEmpty()) {
      concerns.put(key, concern);
    }
  }

  @Override
  public boolean remove(CaseId id, MemberId member) {
    Key key = new Key(id, member);
    boolean there = concerns.find(key).isPresent();
    concerns.remove(key);
    return there;
  }
}
