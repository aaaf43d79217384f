package org.vastine.application.conduct;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.feedbackcase.ConductStepId;

/** What steps ask for outside, in memory. */
public final class InMemoryConductActs implements ConductActs {

  private final InMemoryTable<ActId, ConductAct> acts;

  /** Nothing is asked for yet. */
  public InMemoryConductActs(InMemoryTransactions transactions) {
    this.acts = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(ConductAct act) {
    acts.put(act.id(), act);
  }

  @Override
  public Optional<ConductAct> find(ActId id) {
    return acts.find(id);
  }

  @Override
  public Optional<ConductAct> lock(ActId id) {
    return acts.find(id);
  }

  @Override
  public List<ConductAct> of(Collection<ConductStepId> steps) {
    return acts.stream()
        .filter(act -> steps.contains(act.step()))
        .sorted(Comparator.comparing(act -> act.id().value()))
        .toList();
  }

  @Override
  public List<ConductAct> byHand(int limit) {
    return acts.stream()
        .filter(act -> act.state() == ActState.BY_HAND)
        .sorted(Comparator.comparing(ConductAct::changedAt).thenComparing(act -> act.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<ConductAct> lease(Instant now, Duration lease) {
    Optional<ConductAct> due =
        acts.stream()
            .filter(act -> act.state() == ActState.WAITING || act.state() == ActState.SENDING)
            .filter(act -> !act.nextAt().isAfter(now))
            .min(Comparator.comparing(ConductAct::nextAt).thenComparing(act -> act.id().value()));
    due.filter(act -> act.state() == ActState.WAITING)
        .ifPresent(act -> store(act.taken(now, lease)));
    return due;
  }
}
