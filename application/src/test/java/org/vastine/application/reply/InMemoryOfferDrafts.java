package org.vastine.application.reply;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.DraftId;

/** Which drafts offer to go on in private, in memory. */
public final class InMemoryOfferDrafts implements OfferDrafts {

  private final InMemoryTable<DraftId, CaseHandOff.Offering> offers;

  /** None yet. */
  public InMemoryOfferDrafts(InMemoryTransactions transactions) {
    this.offers = new InMemoryTable<>(transactions);
  }

  @Override
  public void keep(DraftId draft, CaseHandOff.Offering offering) {
    offers.put(requireNonNull(draft, "draft is null"), requireNonNull(offering, "is null"));
  }

  @Override
  public Optional<CaseHandOff.Offering> find(DraftId draft) {
    return offers.find(requireNonNull(draft, "draft is null"));
  }
}
