package org.vastine.application.conduct;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.Standing;
import org.vastine.domain.feedbackcase.ConductStepId;

/** How authors stand, in memory. */
public final class InMemoryStandings implements Standings {

  private final InMemoryTable<Standing.Key, Standing> standings;

  /** Nothing was done yet. */
  public InMemoryStandings(InMemoryTransactions transactions) {
    this.standings = new InMemoryTable<>(transactions);
  }

  /** Everybody with whom something was done. */
  public List<Standing> all() {
    return standings.stream().toList();
  }

  @Override
  public Standing find(Standing.Key key) {
    return standings.find(key).orElseGet(() -> Standing.of(key));
  }

  @Override
  public Standing lock(Standing.Key key) {
    return find(key);
  }

  @Override
  public Optional<Standing> of(ConductStepId step) {
    requireNonNull(step, "step is null");
    return standings.stream().filter(one -> one.find(step).isPresent()).findAny();
  }

  @Override
  public void store(Standing standing) {
    standings.put(standing.key(), standing);
  }

  @Override
  public List<ConductStepId> over(Instant now, int limit) {
    return standings.stream()
        .flatMap(standing -> standing.steps().stream())
        .filter(step -> step.isOver(requireNonNull(now, "now is null")))
        .sorted(Comparator.comparing(step -> step.until().orElseThrow()))
        .limit(limit)
        .map(LadderStep::id)
        .toList();
  }

  @Override
  public List<Placed> steps(Collection<ConductStepId> ids) {
    requireNonNull(ids, "ids are null");
    return placed().filter(one -> ids.contains(one.step().id())).toList();
  }

  @Override
  public List<Placed> silencing(int limit) {
    return placed()
        .filter(one -> one.step().active() && one.step().rung().silences())
        .sorted(
            Comparator.comparing((Placed one) -> one.step().at())
                .thenComparing(one -> one.step().id().value())
                .reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Placed> toRecheck(Instant now, int limit) {
    return dueFirst()
        .filter(one -> one.step().asksRecheck(requireNonNull(now, "now is null")))
        .limit(limit)
        .toList();
  }

  @Override
  public List<ConductStepId> recheckUnsaid(Instant now, int limit) {
    return dueFirst()
        .filter(one -> one.step().isRecheckUnsaid(requireNonNull(now, "now is null")))
        .limit(limit)
        .map(one -> one.step().id())
        .toList();
  }

  private Stream<Placed> dueFirst() {
    return placed()
        .filter(one -> one.step().recheckDue().isPresent())
        .sorted(
            Comparator.comparing((Placed one) -> one.step().recheckDue().orElseThrow())
                .thenComparing(one -> one.step().id().value()));
  }

  private Stream<Placed> placed() {
    return standings.stream()
        .flatMap(standing -> standing.steps().stream().map(it -> new Placed(standing.key(), it)));
  }

  @Override
  public List<Standing> proposed(int limit) {
    return standings.stream()
        .filter(standing -> standing.proposal().isPresent())
        .sorted(Comparator.comparing(standing -> standing.proposal().orElseThrow().at()))
        .limit(limit)
        .toList();
  }
}
