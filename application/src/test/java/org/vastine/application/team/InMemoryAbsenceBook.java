package org.vastine.application.team;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.MemberId;

/** When members are away, in memory. */
public final class InMemoryAbsenceBook implements AbsenceBook {

  private final InMemoryTable<AbsenceId, Absence> absences;

  /** Nobody is away. */
  public InMemoryAbsenceBook(InMemoryTransactions transactions) {
    this.absences = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Absence> lock(AbsenceId id) {
    return absences.find(id);
  }

  @Override
  public List<Absence> lockOf(MemberId member, Instant now) {
    return notOver(now).stream().filter(absence -> absence.member().equals(member)).toList();
  }

  @Override
  public List<Absence> notOver(Instant now) {
    return absences.stream()
        .filter(absence -> !absence.isOver(now))
        .sorted(Comparator.comparing(Absence::from).thenComparing(one -> one.id().value()))
        .toList();
  }

  @Override
  public void store(Absence absence) {
    absences.put(absence.id(), absence);
  }

  @Override
  public void remove(AbsenceId id) {
    absences.remove(id);
  }
}
