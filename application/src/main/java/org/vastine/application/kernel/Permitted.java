package org.vastine.application.kernel;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * What nearly every use case begins with: the permission first, then one transaction in the asker's
 * workspace.
 */
public final class Permitted {

  private final Transactions transactions;

  /** Needs transactions. */
  @Inject
  public Permitted(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Decides in a transaction, when the permission is there. */
  public <T> Decision<T> decide(Actor actor, Permission needed, Supplier<Decision<T>> work) {
    return actor
        .lacks(needed)
        .<Decision<T>>map(Decision::refused)
        .orElseGet(() -> transactions.inWorkspace(actor.workspace(), work));
  }

  /** Reads in a transaction, when the permission is there. */
  public <T> Decision<T> read(Actor actor, Permission needed, Supplier<T> work) {
    return decide(actor, needed, () -> Decision.accepted(work.get()));
  }
}
