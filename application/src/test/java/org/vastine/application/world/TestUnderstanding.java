package org.vastine.application.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.reply.DraftReading;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * Understands what a test says outright: a text that begins with a style's label is of that style,
 * unless exactly this text was taught to be of another; "damn" is profane and "not our fault" is
 * defensive, for which "sorry" could stand, and "to be fair" perhaps so; who is urgent is told a
 * time by "o'clock" alone.
 */
public final class TestUnderstanding implements TextUnderstanding, DraftReading {

  private static final Map<ReplyMove, String> WORDS =
      Map.of(
          ReplyMove.THANKS, "Thank you",
          ReplyMove.APOLOGY, "We are sorry",
          ReplyMove.EXPLANATION, "The reason was",
          ReplyMove.LATER, "We come back",
          ReplyMove.TIME, "come back to you by",
          ReplyMove.ADMISSION, "It was our mistake");

  private final Map<String, Style> learnt;
  private final int count;

  /** Nothing was learnt yet. */
  public TestUnderstanding() {
    this(Map.of(), 0);
  }

  private TestUnderstanding(Map<String, Style> learnt, int count) {
    this.learnt = Map.copyOf(learnt);
    this.count = count;
  }

  @Override
  public Assessment assess(String text) {
    Style own =
        List.of(Style.values()).stream()
            .filter(candidate -> text.toLowerCase(Locale.ROOT).startsWith(candidate.label()))
            .findFirst()
            .orElse(Style.IRRITATED);
    Style style = learnt.getOrDefault(text, own);
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

  private static Optional<TextSpan> place(String draft, String words) {
    int at = draft.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new TextSpan(at, at + words.length()));
  }

  @Override
  public TextReading look(String draft, Answering answering) {
    List<TextFinding> findings = new ArrayList<>();
    Optional<TextSpan> swears = place(draft, "damn");
    if (swears.isPresent()) {
      findings.add(new TextFinding(FindingKind.PROFANE_INSULTING, swears, Confidence.CERTAIN));
    }
    Optional<TextSpan> defends = place(draft, "not our fault");
    if (defends.isPresent()) {
      findings.add(
          new TextFinding(
              FindingKind.DEFENSIVE, defends, Confidence.CERTAIN, Optional.of("sorry")));
    }
    place(draft, "to be fair")
        .ifPresent(span ->
            findings.add(
                new TextFinding(FindingKind.DEFENSIVE, Optional.of(span), new Confidence(0.3))));
    if (answering.style() == Style.URGENT && !draft.contains("o'clock")) {
      findings.add(
          new TextFinding(FindingKind.MISSING_TIME_PROMISE, Optional.empty(), Confidence.CERTAIN));
    }
    Map<ReplyMove, TextSpan> moves = new EnumMap<>(ReplyMove.class);
    WORDS.forEach((move, words) -> place(draft, words).ifPresent(span -> moves.put(move, span)));
    return new TextReading(findings, moves, Set.of());
  }

  @Override
  public String model() {
    return count == 0 ? "test" : "test#" + count;
  }

  @Override
  public TextUnderstanding taught(List<Example> examples) {
    if (examples.isEmpty()) {
      return this;
    }
    Map<String, Style> more = new HashMap<>(learnt);
    examples.forEach(example ->
        example.correction().style().ifPresent(style -> more.put(example.text(), style)));
    return new TestUnderstanding(more, count + examples.size());
  }
}
