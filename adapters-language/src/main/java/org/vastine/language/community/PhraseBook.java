package org.vastine.language.community;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vastine.language.kernel.Folding;
import org.vastine.language.kernel.Reading;
import org.vastine.language.kernel.TokenKind;

/**
 * Phrases of one language by what they tell. A line of the file names the kind and the phrases of
 * it, with a bar between them; a word that ends in a star stands for all words that begin so.
 */
final class PhraseBook {

  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private PhraseBook() {}

  static PhraseBook of(String language) {
    PhraseBook book = new PhraseBook();
    lines(language)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(book::line);
    return book;
  }

  /** Whether a phrase of that kind stands in the text. */
  boolean tells(String kind, Reading text) {
    List<List<String>> known = phrases.getOrDefault(kind, List.of());
    for (int token = 0; token < text.count(); token++) {
      for (List<String> phrase : known) {
        if (standsAt(text, token, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is a word that says nothing alone. */
  boolean isSmall(String plainWord) {
    return phrases.getOrDefault("small", List.of()).contains(List.of(plainWord));
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    List<List<String>> ofKind =
        phrases.computeIfAbsent(line.substring(0, colon).strip(), _ -> new ArrayList<>());
    for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
      ofKind.add(Stream.of(phrase.strip().split(" ", -1)).map(word -> Folding.hard(word)).toList());
    }
  }

  private static boolean standsAt(Reading text, int from, List<String> phrase) {
    if (from + phrase.size() > text.count()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (text.kind(from + i) != TokenKind.WORD || !fits(phrase.get(i), text.plain(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }

  private static Stream<String> lines(String language) {
    try (InputStream in = PhraseBook.class.getResourceAsStream(language + ".phrases")) {
      if (in == null) {
        throw new IllegalStateException("no phrases in " + language);
      }
      return new String(in.readAllBytes(), UTF_8).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
