package org.vastine.web.world;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.StorageUnavailable;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Reason;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * Takes every text for a question in English, and the word "stupid" in a draft for an insult; fails
 * on the text "a bug", as no real one may, and on "no store", as what is asked of a store does
 * while that is away.
 */
final class PlainUnderstanding implements TextUnderstanding, DraftReading {

  @Override
  public Assessment assess(String text) {
    if (text.equals("a bug")) {
      throw new IllegalStateException("a bug");
    }
    if (text.equals("no store")) {
      throw new StorageUnavailable(new IOException("no connection"));
    }
    return new Assessment(
        Guess.of(new LanguageTag("en"), 0.9),
        Guess.of(Style.QUESTION, 0.9),
        Guess.of(Style.NEUTRAL, 0.1),
        Guess.of(Sentiment.NEGATIVE, 0.8),
        Guess.of(Subject.OTHER, 0.5),
        List.of(new Reason("cue.words", Optional.of(new TextSpan(0, 1)), 1)),
        model());
  }

  @Override
  public TextUnderstanding taught(List<Example> examples) {
    return this;
  }

  @Override
  public String model() {
    return "plain-1";
  }

  @Override
  public TextReading look(String draft, Answering answering) {
    int at = draft.indexOf("stupid");
    return TextReading.of(
        at < 0
            ? List.of()
            : List.of(
                new TextFinding(
                    FindingKind.PROFANE_INSULTING,
                    Optional.of(new TextSpan(at, at + 6)),
                    Confidence.CERTAIN)));
  }
}
