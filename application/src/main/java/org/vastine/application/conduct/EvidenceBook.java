package org.vastine.application.conduct;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;

/** What was sealed, case by case; links are only added (R30). */
public interface EvidenceBook {

  /** The chain of a case, as it was kept. */
  EvidenceChain chain(CaseId id);

  /**
   * Cases of which something was sealed, by their ids.
   *
   * @param after those behind this one; empty to begin
   * @param limit how many at most
   */
  List<CaseId> cases(Optional<CaseId> after, int limit);

  /** Adds links behind a chain; throws where one of their numbers is taken. */
  void add(CaseId id, List<EvidenceLink> links);
}
