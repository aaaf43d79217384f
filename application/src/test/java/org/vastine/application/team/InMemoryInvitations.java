package org.vastine.application.team;

import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

/** Invitations, in memory. */
public final class InMemoryInvitations implements Invitations {

  private final InMemoryTable<InvitationId, Invitation> invitations;

  /** Nobody is invited yet. */
  public InMemoryInvitations(InMemoryTransactions transactions) {
    this.invitations = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Invitation> find(InvitationId id) {
    return invitations.find(id);
  }

  @Override
  public Optional<Invitation> lock(InvitationId id) {
    return invitations.find(id);
  }

  @Override
  public List<Invitation> open() {
    return invitations.all().reversed().stream()
        .filter(invitation -> invitation.closedAt().isEmpty())
        .toList();
  }

  @Override
  public void store(Invitation invitation) {
    invitations.put(invitation.id(), invitation);
  }
}
