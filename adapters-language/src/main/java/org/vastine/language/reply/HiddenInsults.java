package org.vastine.language.reply;

import java.util.BitSet;
import java.util.Optional;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.CueMatches;
import org.vastine.language.kernel.Reading;

/**
 * Insults in drafts that are calm otherwise. One among many other words weighs little in the whole;
 * the sentence that it stands in is read by itself.
 */
final class HiddenInsults {

  private static final int FLAG = DraftModel.FLAGS.indexOf(FindingKind.PROFANE_INSULTING);

  /** A sentence by itself looks like more than it is: it has to be clear. */
  private static final double CLEAR = 0.9;

  private final CueLexicon lexicon;
  private final DraftModel model;
  private final int insult;
  private final int swear;

  HiddenInsults(CueLexicon lexicon, DraftModel model) {
    this.lexicon = lexicon;
    this.model = model;
    this.insult = lexicon.number("insult");
    this.swear = lexicon.number("swear");
  }

  /** One that was found: where, and how sure that is. */
  record Found(TextSpan span, double probability) {}

  /**
   * The first clear one; empty where a draft has one sentence, which was read as a whole. However
   * many insults a sentence has, it is read once.
   */
  Optional<Found> in(DraftText draft, Style style) {
    Reading reading = draft.reading();
    CueMatches matches = draft.matches();
    if (reading.sentenceCount() < 2) {
      return Optional.empty();
    }
    BitSet read = new BitSet(reading.sentenceCount());
    for (int match = 0; match < matches.size(); match++) {
      if (matches.cue(match) == insult || matches.cue(match) == swear) {
        int first = matches.first(match);
        int sentence = reading.sentence(first);
        if (read.get(sentence)) {
          continue;
        }
        read.set(sentence);
        double probability = alone(draft, first, style);
        if (probability >= CLEAR) {
          return Optional.of(new Found(reading.span(first, matches.last(match)), probability));
        }
      }
    }
    return Optional.empty();
  }

  /** The sentence of a token, by itself. */
  private double alone(DraftText draft, int token, Style style) {
    Reading reading = draft.reading();
    int sentence = reading.sentence(token);
    int first = token;
    while (first > 0 && reading.sentence(first - 1) == sentence) {
      first--;
    }
    int last = token;
    while (last + 1 < reading.count() && reading.sentence(last + 1) == sentence) {
      last++;
    }
    String words = reading.span(first, last).of(reading.original());
    DraftText alone = DraftText.of(words, "", draft.language(), lexicon);
    return model.probabilities(model.activate(DraftFeatures.of(alone, style)))[FLAG];
  }
}
