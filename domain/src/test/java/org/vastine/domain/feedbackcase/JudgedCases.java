package org.vastine.domain.feedbackcase;

import java.time.Instant;
import org.vastine.domain.triage.Style;

/** Cases of each style, for tests of features that look at cases. */
public final class JudgedCases {

  /** When they were opened. */
  public static final Instant NOON = CaseFixture.NOON;

  private JudgedCases() {}

  /** Just opened, triaged and planned. */
  public static FeedbackCase of(Style style) {
    return CaseFixture.aCaseOf(style);
  }
}
