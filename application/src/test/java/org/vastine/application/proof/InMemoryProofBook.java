package org.vastine.application.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;

/** The library of threads that turned, in memory. */
public final class InMemoryProofBook implements ProofBook {

  private final InMemoryTable<CaseId, Proof> proofs;

  /** Empty. */
  public InMemoryProofBook(InMemoryTransactions transactions) {
    this.proofs = new InMemoryTable<>(transactions);
  }

  @Override
  public List<Proof> newest(int limit) {
    return proofs.stream()
        .sorted(
            Comparator.comparing(Proof::addedAt)
                .thenComparing(proof -> proof.id().toString())
                .reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Proof> find(ProofId id) {
    return proofs.stream().filter(proof -> proof.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Proof> of(CaseId caseId) {
    return proofs.find(caseId);
  }

  @Override
  public void store(Proof proof) {
    proofs.put(proof.caseId(), proof);
  }

  @Override
  public void remove(ProofId id) {
    find(id).ifPresent(proof -> proofs.remove(proof.caseId()));
  }

  @Override
  public int forget(AuthorId author) {
    List<Proof> gone = proofs.stream().filter(proof -> proof.author().equals(author)).toList();
    gone.forEach(proof -> proofs.remove(proof.caseId()));
    return gone.size();
  }
}
