package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.By;

/** A threat stands until it is said that it was none; softer words do not take it back (R31). */
public final class CaseThreat {

  private CaseThreat() {}

  /** A lead says that no threat stands any more, also on a case that has ended. */
  public static Decision<List<CaseEvent>> lift(
      FeedbackCase feedbackCase, CaseTextId reason, By by, Instant now) {
    return feedbackCase.standoff().isThreat()
        ? Decision.accepted(List.of(new ConductEvent.ThreatLifted(now, by, reason)))
        : Decision.refused(Refusal.Kind.CONFLICT, "conduct.no-threat");
  }
}
