package org.vastine.domain.voice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.TextSpan;

/** The sentences of a reply; a line break ends one. */
final class VoiceSentences {

  /** An example is no longer than so many characters. */
  static final int LONGEST = 200;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*+");

  private final String text;
  private final List<TextSpan> spans = new ArrayList<>();

  VoiceSentences(String text) {
    this.text = text;
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      addLines(from, to);
      from = to;
    }
  }

  private void addLines(int from, int to) {
    int begin = from;
    for (int at = from; at <= to; at++) {
      if (at == to || text.charAt(at) == '\n') {
        if (at > begin && !text.substring(begin, at).isBlank()) {
          spans.add(new TextSpan(begin, at));
        }
        begin = at + 1;
      }
    }
  }

  /** Those that have words. */
  List<TextSpan> all() {
    return spans.stream().filter(span -> words(span) > 0).toList();
  }

  int words(TextSpan span) {
    return (int) WORD.matcher(span.of(text)).results().count();
  }

  String first() {
    return spans.isEmpty() ? "" : cut(spans.getFirst());
  }

  String last() {
    return spans.isEmpty() ? "" : cut(spans.getLast());
  }

  /** The sentence in which a place begins. */
  String at(TextSpan place) {
    return spans.stream()
        .filter(span -> span.start() <= place.start() && place.start() < span.end())
        .findFirst()
        .map(this::cut)
        .orElseGet(() -> cut(place));
  }

  String cut(TextSpan span) {
    String words = span.of(text).strip();
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return words.substring(0, end).stripTrailing() + "…";
  }
}
