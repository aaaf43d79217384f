package org.vastine.application.reply;

import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseHandOff;
import org.vastine.domain.feedbackcase.DraftId;

/** Which drafts offer to go on in private, and how (R17). */
public interface OfferDrafts {

  /** Remembers that of a draft. */
  void keep(DraftId draft, CaseHandOff.Offering offering);

  /** What a draft offers; empty where it offers nothing. */
  Optional<CaseHandOff.Offering> find(DraftId draft);
}
