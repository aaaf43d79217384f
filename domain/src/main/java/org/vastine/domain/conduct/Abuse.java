package org.vastine.domain.conduct;

import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.triage.Style;

/** Which cases are about abuse of people. */
public final class Abuse {

  private static final Set<Style> CRITICISM =
      EnumSet.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED, Style.AD_WEARY, Style.QUESTION);

  private Abuse() {}

  /**
   * Whether something that the author wrote on the case is judged a threat or harassment, and
   * nobody has doubts. Friendlier words afterwards take nothing back.
   */
  public static boolean isExtreme(FeedbackCase feedbackCase) {
    return feedbackCase.standoff().isExtreme();
  }

  /**
   * Whether the case is judged plain criticism, or a question, and nobody has doubts; never while
   * an attack of the same author on it counts.
   */
  public static boolean isCriticism(FeedbackCase feedbackCase) {
    return feedbackCase.standoff().attacks().isEmpty()
        && CRITICISM.contains(feedbackCase.judgement().style())
        && !feedbackCase.judgement().undecided();
  }

  /** Whether a threat stands on the case, sure or not: then nothing is bargained (R31). */
  public static boolean isThreat(FeedbackCase feedbackCase) {
    return feedbackCase.standoff().isThreat();
  }
}
