package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/**
 * Every promise of the workspace, whatever its case: what is open, and how long promises took. It
 * follows the cases, in the same transaction.
 */
public interface PromiseBook {

  /**
   * A promise as it stands.
   *
   * @param member who keeps it now
   * @param style how its case is triaged
   * @param due by when, as last named
   * @param broken whether its time was ever over while it was not kept
   * @param endedAt when it ceased to be open
   */
  record Entry(
      PromiseId id,
      CaseId caseId,
      MemberId member,
      Style style,
      Instant madeAt,
      Instant due,
      PromiseState state,
      boolean broken,
      Optional<Instant> endedAt) {

    static Entry of(CaseId caseId, Style style, Promise promise) {
      return new Entry(
          promise.id(),
          caseId,
          promise.member(),
          style,
          promise.madeAt(),
          promise.due(),
          promise.state(),
          promise.broken(),
          promise.endedAt());
    }
  }

  /** Keeps promises as they stand now. */
  void store(Collection<Entry> entries);

  /** The open ones, of a member or of everyone, what is due first first, at most {@code limit}. */
  List<Entry> open(Optional<MemberId> member, int limit);

  /**
   * Those that pass a filter, of a member or of everyone, in the filter's order.
   *
   * @param now the moment by which they are late or not
   * @param after where the page before ended
   */
  Page<Entry> list(
      PromiseFilter filter,
      Optional<MemberId> member,
      Instant now,
      Optional<String> after,
      int limit);

  /** Those on cases of a style that were kept, the latest first, at most {@code limit}. */
  List<Entry> kept(Style style, int limit);
}
