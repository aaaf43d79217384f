package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.triage.Style;

/** Counts how obligations to answer were kept, past the aggregate (R9). */
public interface AnsweredShares {

  /**
   * The cases of one style that are answered always or by share, under what their plans say today.
   *
   * @param style their style
   * @param obligation {@link Obligation.Always} or {@link Obligation.TargetShare}
   * @param settled those that were answered first, left by decision, or became overdue after the
   *     moment that was asked for
   * @param open those that wait for a first answer and are not overdue
   */
  record Share(Style style, Obligation obligation, ObligationShare settled, int open) {}

  /**
   * What was settled after this moment, by style and obligation in no order; what has neither
   * settled nor open cases is left out.
   *
   * <p>A case that was overdue and then answered or left counts as answered or left, so that a late
   * answer still helps. One that the community solved does not count.
   */
  List<Share> since(Instant moment);

  /**
   * How often customers had to ask again from this moment on, by the day as the clock of this zone
   * shows it; days without any are left out.
   */
  Map<LocalDate, Integer> chases(Instant since, ZoneId zone);
}
