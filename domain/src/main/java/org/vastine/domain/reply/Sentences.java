package org.vastine.domain.reply;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.TextSpan;

/** Where the sentences of a draft stand. */
final class Sentences {

  /** So few words at the beginning are a greeting. */
  private static final int GREETING_WORDS = 3;

  private final String text;
  private final List<TextSpan> spans = new ArrayList<>();

  Sentences(String text) {
    this.text = text;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      spans.add(new TextSpan(from, to));
      from = to;
    }
  }

  /** The words of a greeting and the first two sentences after it. */
  NormalisedText opening() {
    int end = Math.min(spans.size(), beginning() + 2);
    return NormalisedText.of(end == 0 ? "" : text.substring(0, spans.get(end - 1).end()));
  }

  /** Whether a place lies in the first sentence after a greeting, or in the greeting. */
  boolean isInFirst(TextSpan place) {
    return !spans.isEmpty() && place.start() < spans.get(beginning()).end();
  }

  private int beginning() {
    if (spans.size() < 2) {
      return 0;
    }
    boolean greets = NormalisedText.of(spans.getFirst().of(text)).asList().size() <= GREETING_WORDS;
    return greets ? 1 : 0;
  }
}
