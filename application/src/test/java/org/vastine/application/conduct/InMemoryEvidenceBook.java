package org.vastine.application.conduct;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;

/** What was sealed, in memory. */
public final class InMemoryEvidenceBook implements EvidenceBook {

  private static final Comparator<CaseId> BY_ID = Comparator.comparing(CaseId::toString);

  private final InMemoryTable<Place, Kept> links;

  private record Place(CaseId caseId, int number) {}

  private record Kept(CaseId caseId, EvidenceLink link) {}

  /** Nothing is sealed yet. */
  public InMemoryEvidenceBook(InMemoryTransactions transactions) {
    this.links = new InMemoryTable<>(transactions);
  }

  @Override
  public EvidenceChain chain(CaseId id) {
    requireNonNull(id, "id is null");
    return new EvidenceChain(
        links.stream()
            .filter(kept -> kept.caseId().equals(id))
            .map(Kept::link)
            .sorted(Comparator.comparingInt(EvidenceLink::number))
            .toList());
  }

  @Override
  public List<CaseId> cases(Optional<CaseId> after, int limit) {
    return links.stream()
        .map(Kept::caseId)
        .distinct()
        .filter(id -> after.filter(last -> BY_ID.compare(id, last) <= 0).isEmpty())
        .sorted(BY_ID)
        .limit(limit)
        .toList();
  }

  @Override
  public void add(CaseId id, List<EvidenceLink> added) {
    added.forEach(link -> links.add(new Place(id, link.number()), new Kept(id, link)));
  }
}
