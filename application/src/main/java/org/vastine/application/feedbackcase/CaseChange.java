package org.vastine.application.feedbackcase;

import java.util.List;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;

/**
 * New events of a case and what they make of it.
 *
 * @param after the case with the events; its version counts them
 * @param events the new ones, in order, at least one
 */
public record CaseChange(FeedbackCase after, List<CaseEvent> events) {

  /** Copies the events; refuses none. */
  public CaseChange {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a change without events");
    }
  }

  /** The change that these events make to a case. */
  public static CaseChange of(FeedbackCase before, List<? extends CaseEvent> events) {
    return new CaseChange(before.applyAll(events), List.copyOf(events));
  }

  /** The version that the events build on; 0 for a new case. */
  public int before() {
    return after.version() - events.size();
  }
}
