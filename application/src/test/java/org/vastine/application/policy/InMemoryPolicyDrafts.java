package org.vastine.application.policy;

import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;

/** The draft of the response policy, in memory. */
public final class InMemoryPolicyDrafts implements PolicyDrafts {

  private static final Integer ONLY = 1;

  private final InMemoryTable<Integer, Draft> drafts;

  /** No draft yet. */
  public InMemoryPolicyDrafts(InMemoryTransactions transactions) {
    this.drafts = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Draft> find() {
    return drafts.find(ONLY);
  }

  @Override
  public Optional<Draft> lock() {
    return find();
  }

  @Override
  public void keep(Draft draft) {
    drafts.put(ONLY, draft);
  }

  @Override
  public void drop() {
    drafts.remove(ONLY);
  }
}
