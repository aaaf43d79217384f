package org.vastine.domain.feedbackcase;

import java.util.Optional;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * What the case is taken for: what text understanding says, unless a member corrected it.
 *
 * @param style the style that the plan follows
 * @param confidence how sure; certain after a correction
 * @param runnerUp the second best guess
 * @param sentiment the writer's stance
 * @param subject what a team would act on
 * @param language the language to answer in
 * @param undecided whether a person should look before the plan is trusted
 * @param corrected whether a member said so
 */
public record Judgement(
    Style style,
    Confidence confidence,
    Style runnerUp,
    Sentiment sentiment,
    Subject subject,
    LanguageTag language,
    boolean undecided,
    boolean corrected) {

  /** Before anything was judged. */
  static final Judgement NONE =
      new Judgement(
          Style.NEUTRAL,
          new Confidence(0),
          Style.NEUTRAL,
          Sentiment.NEUTRAL,
          Subject.OTHER,
          LanguageTag.UNDETERMINED,
          true,
          false);

  static Judgement of(CaseEvent.Triaged event) {
    return new Judgement(
        event.style(),
        event.confidence(),
        event.runnerUp(),
        event.sentiment(),
        event.subject(),
        event.language(),
        event.undecided(),
        false);
  }

  /** Whether these words are a complaint. */
  boolean isComplaint() {
    return sentiment == Sentiment.NEGATIVE;
  }

  /**
   * What a correction says about the words that were judged so: what it changed, and the style as
   * well where nobody was sure of it. The rest was left as it was, which says nothing.
   */
  public Correction saidBy(CaseEvent.TriageCorrected event) {
    return new Correction(
        Optional.of(event.style()).filter(right -> right != style || undecided),
        Optional.of(event.sentiment()).filter(right -> right != sentiment),
        Optional.of(event.subject()).filter(right -> right != subject),
        Optional.of(event.language()).filter(right -> !right.equals(language)));
  }

  Judgement correctedBy(CaseEvent.TriageCorrected event) {
    return new Judgement(
        event.style(),
        Confidence.CERTAIN,
        style == event.style() ? runnerUp : style,
        event.sentiment(),
        event.subject(),
        event.language(),
        false,
        true);
  }
}
