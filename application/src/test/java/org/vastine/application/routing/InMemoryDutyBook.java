package org.vastine.application.routing;

import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.routing.DutyGap;
import org.vastine.domain.routing.Roster;

/** The roster, in memory. */
public final class InMemoryDutyBook implements DutyBook {

  private static final String ONLY = "roster";

  private final InMemoryTable<String, Roster> rosters;
  private final InMemoryTable<Instant, DutyGap> gaps;

  /** Nobody wrote one. */
  public InMemoryDutyBook(InMemoryTransactions transactions) {
    this.rosters = new InMemoryTable<>(transactions);
    this.gaps = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Roster> find() {
    return rosters.find(ONLY);
  }

  @Override
  public Optional<Roster> lock() {
    return find();
  }

  @Override
  public void store(Roster roster) {
    rosters.put(ONLY, roster);
  }

  @Override
  public Optional<DutyGap> openGap() {
    return gaps.stream().filter(gap -> gap.until().isEmpty()).findFirst();
  }

  @Override
  public void store(DutyGap gap) {
    gaps.put(gap.since(), gap);
  }
}
