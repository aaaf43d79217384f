package org.vastine.application.feedbackcase;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/** What was done to many cases at once, so that it can be undone. */
public interface CaseBatches {

  /**
   * A case that was changed.
   *
   * @param id the case
   * @param owner whose it was before
   * @param version what it has been since; another one tells that somebody went on with it
   */
  record Changed(CaseId id, Optional<MemberId> owner, int version) {}

  /** Remembers that a member's batch changed a case; a case is changed once in a batch. */
  void add(BatchId batch, MemberId by, Changed changed);

  /** What a member's batch changed, in the order of the cases' ids, after one of them. */
  List<Changed> of(BatchId batch, MemberId by, Optional<CaseId> after, int limit);
}
