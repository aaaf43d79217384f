package org.vastine.application.conduct;

import java.util.List;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;

/** What was sealed, case by case; links are only added (R30). */
public interface EvidenceBook {

  /** The chain of a case, as it was kept. */
  EvidenceChain chain(CaseId id);

  /** Adds links behind a chain; throws where one of their numbers is taken. */
  void add(CaseId id, List<EvidenceLink> links);
}
