package org.vastine.application.team;

import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.team.MemberId;

/** Password resets, in memory. */
public final class InMemoryPasswordResets implements PasswordResets {

  private final InMemoryTable<PasswordResetId, PasswordReset> resets;

  /** Nobody forgot anything yet. */
  public InMemoryPasswordResets(InMemoryTransactions transactions) {
    this.resets = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<PasswordReset> find(PasswordResetId id) {
    return resets.find(id);
  }

  @Override
  public Optional<PasswordReset> lock(PasswordResetId id) {
    return resets.find(id);
  }

  @Override
  public List<PasswordReset> openOf(MemberId member) {
    return resets.all().reversed().stream()
        .filter(reset -> reset.member().equals(member))
        .filter(reset -> reset.closedAt().isEmpty())
        .toList();
  }

  @Override
  public void store(PasswordReset reset) {
    resets.put(reset.id(), reset);
  }
}
