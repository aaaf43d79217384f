package org.vastine.application.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;

/** Drafts, in memory. */
public final class InMemoryDrafts implements Drafts {

  private static final Comparator<Draft> LONGEST_UNCHANGED_FIRST =
      Comparator.comparing(Draft::changedAt).thenComparing(draft -> draft.id().value());

  private final InMemoryTable<DraftId, Draft> drafts;

  /** No drafts yet. */
  public InMemoryDrafts(InMemoryTransactions transactions) {
    this.drafts = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Draft> lock(DraftId id) {
    return drafts.find(id);
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return drafts.find(id);
  }

  @Override
  public List<Draft> ofCase(CaseId id) {
    return drafts.stream()
        .filter(draft -> draft.caseId().equals(id))
        .sorted(LONGEST_UNCHANGED_FIRST.reversed())
        .toList();
  }

  @Override
  public List<Draft> awaitingApproval(int limit) {
    return drafts.stream()
        .filter(draft -> draft.state() == DraftState.AWAITING_APPROVAL)
        .sorted(LONGEST_UNCHANGED_FIRST)
        .limit(limit)
        .toList();
  }

  /** All that there are. */
  public Stream<Draft> all() {
    return drafts.stream();
  }

  @Override
  public void store(Draft draft) {
    if (drafts.find(draft.id()).filter(kept -> kept.version() >= draft.version()).isPresent()) {
      throw new IllegalStateException("draft " + draft.id() + " was changed meanwhile");
    }
    drafts.put(draft.id(), draft);
  }
}
