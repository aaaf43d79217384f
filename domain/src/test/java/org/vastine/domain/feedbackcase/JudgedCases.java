package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.triage.Style;

/** Cases of each style, for tests of features that look at cases. */
public final class JudgedCases {

  /** When they were opened. */
  public static final Instant NOON = CaseFixture.NOON;

  /** Which case they all are. */
  public static final CaseId CASE = CaseFixture.CASE;

  private JudgedCases() {}

  /** Just opened, triaged and planned. */
  public static FeedbackCase of(Style style) {
    return CaseFixture.aCaseOf(style);
  }

  /** The same, so unsure of the style that a person should look. */
  public static FeedbackCase doubtfully(Style style) {
    return CaseFixture.aCaseOf(style, 0.3);
  }

  /** How one comes to be: opened by a mention of that age, triaged and planned, at noon. */
  public static List<CaseEvent> opening(Style style, Instant publishedAt) {
    Mention mention = CaseFixture.aMention(1, publishedAt);
    CaseEvent opened = CaseIntake.open(mention, NOON);
    FeedbackCase feedbackCase = FeedbackCase.fold(CASE, List.of(opened));
    List<CaseEvent> events = new ArrayList<>(List.of(opened));
    events.addAll(
        CaseFixture.triageAt(NOON)
            .judged(feedbackCase, mention.id(), CaseFixture.assessed(style, 0.9)));
    return events;
  }

  /** What happens when its author writes again. */
  public static List<CaseEvent> writtenAgain(FeedbackCase feedbackCase, Style style, Instant at) {
    Mention mention = CaseFixture.aMention(2, at);
    List<CaseEvent> events = new ArrayList<>(CaseIntake.join(feedbackCase, mention, at));
    events.addAll(
        CaseFixture.triageAt(at)
            .judged(feedbackCase.applyAll(events), mention.id(), CaseFixture.assessed(style, 0.9)));
    return events;
  }
}
