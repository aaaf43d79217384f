package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;

/** Whether somebody was told that a case is a threat, or urgent. */
public interface Alarms {

  /** When the first of them was; empty while nobody was. */
  Optional<Instant> firstTold(CaseId id);
}
