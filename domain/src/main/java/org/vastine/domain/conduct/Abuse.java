package org.vastine.domain.conduct;

import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.triage.Style;

/** Which cases are about abuse of people. */
public final class Abuse {

  private static final Set<Style> EXTREME = EnumSet.of(Style.THREAT, Style.HARASSMENT);

  private static final Set<Style> CRITICISM =
      EnumSet.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED, Style.AD_WEARY, Style.QUESTION);

  private Abuse() {}

  /** Whether the case is judged a threat or harassment, and nobody has doubts. */
  public static boolean isExtreme(FeedbackCase feedbackCase) {
    return EXTREME.contains(feedbackCase.judgement().style())
        && !feedbackCase.judgement().undecided();
  }

  /** Whether the case is judged plain criticism, or a question, and nobody has doubts. */
  public static boolean isCriticism(FeedbackCase feedbackCase) {
    return CRITICISM.contains(feedbackCase.judgement().style())
        && !feedbackCase.judgement().undecided();
  }

  /** Whether the case is judged a threat, sure or not: then nothing is bargained (R31). */
  public static boolean isThreat(FeedbackCase feedbackCase) {
    return feedbackCase.judgement().style() == Style.THREAT;
  }
}
