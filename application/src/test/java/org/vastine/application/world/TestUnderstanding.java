package org.vastine.application.world;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * Understands what a test says outright: a text that begins with a style's label is of that style;
 * "damn" is profane.
 */
public final class TestUnderstanding implements TextUnderstanding, DraftReading {

  @Override
  public Assessment assess(String text) {
    Style style =
        List.of(Style.values()).stream()
            .filter(candidate -> text.toLowerCase(Locale.ROOT).startsWith(candidate.label()))
            .findFirst()
            .orElse(Style.IRRITATED);
    Sentiment sentiment =
        switch (style) {
          case QUESTION, NEUTRAL -> Sentiment.NEUTRAL;
          case PRAISE -> Sentiment.POSITIVE;
          case URGENT, CONSTRUCTIVE, IRRITATED, AD_WEARY, HOSTILE, THREAT, HARASSMENT ->
              Sentiment.NEGATIVE;
        };
    return new Assessment(
        Guess.of(LanguageTag.of("en"), 0.99),
        Guess.of(style, 0.95),
        Guess.of(Style.NEUTRAL, 0.02),
        Guess.of(sentiment, 0.95),
        Guess.of(Subject.OTHER, 0.9),
        List.of(),
        model());
  }

  @Override
  public List<TextFinding> read(String draft, String mention, Style style, Audience audience) {
    int at = draft.indexOf("damn");
    return at < 0
        ? List.of()
        : List.of(
            new TextFinding(
                FindingKind.PROFANE_INSULTING,
                Optional.of(new TextSpan(at, at + 4)),
                Confidence.CERTAIN));
  }

  @Override
  public String model() {
    return "test";
  }
}
