package org.vastine.application.feedbackcase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** Reads the inbox: cases in the order in which they will breach, past the aggregate. */
public interface CaseList {

  /** A page of the cases that the filter lets through, in the filter's order. */
  Page<CaseListItem> list(CaseFilter filter, Optional<String> after, int limit);

  /** The same rows for known ids, in no order; ids that are not there are left out. */
  List<CaseListItem> rows(List<CaseId> ids);

  /** A case as a row; one that is not there is refused. */
  default Decision<CaseListItem> row(CaseId id) {
    return rows(List.of(id)).stream()
        .findFirst()
        .<Decision<CaseListItem>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "case.not-found"));
  }

  /** The latest case of each key, likewise; keys without a case are left out. */
  List<CaseListItem> latestOf(Collection<CaseKey> keys);

  /**
   * The cases that a member has something in hand on, what is due first first: their own that have
   * not ended, and others' on which they have a promise, a call, a visit or a task; a task may be
   * open on a case that has ended.
   */
  List<CaseListItem> inHandsOf(MemberId member, int limit);

  /** The cases that a member follows and that have not ended, what changed last first. */
  List<CaseListItem> followedBy(MemberId member, int limit);

  /** The latest cases of a style, whatever became of them, the latest opened first. */
  List<CaseListItem> latestOf(Style style, int limit);

  /** The latest cases of an author in any thread, likewise. */
  List<CaseListItem> latestOf(AuthorId author, int limit);

  /**
   * How many cases each view holds for this member, counted up to 1,000; without a member nobody's
   * own view holds any.
   */
  Map<InboxView, Integer> counts(Optional<MemberId> member, java.time.Instant now);
}
