package org.vastine.application.feedbackcase;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;

/** Reads what happened. */
public interface Timeline {

  /**
   * One event at its place.
   *
   * @param number its place in the case, from 1
   */
  record Entry(int number, CaseEvent event) {}

  /**
   * Cases whose events tell that evidence was sealed, by their ids, whatever became of that.
   *
   * @param after those behind this one; empty to begin
   * @param limit how many at most
   */
  List<CaseId> sealed(Optional<CaseId> after, int limit);

  /** The events of a case after a place, in order, at most {@code limit}. */
  List<Entry> of(CaseId id, int after, int limit);
}
