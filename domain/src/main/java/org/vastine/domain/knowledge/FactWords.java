package org.vastine.domain.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vastine.domain.kernel.NormalisedText;

/**
 * By which words facts and mentions are held together. Words are cut to their first five letters,
 * since Finnish and Turkish say the same thing with many endings; words of fewer than four letters
 * say nothing of the matter.
 */
public final class FactWords {

  private static final int STEM = 5;
  private static final int SHORTEST = 4;

  private FactWords() {}

  /** The beginnings of the words of a fact. */
  public static Set<String> of(FactWording wording) {
    return stems(wording.title() + " " + wording.text());
  }

  /** The beginnings of the words of any text, each once, in alphabetical order. */
  public static Set<String> stems(String text) {
    return new TreeSet<>(words(text).keySet());
  }

  /** The words of a text by their beginnings; of several that begin alike the first. */
  static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : NormalisedText.of(text).asList()) {
      int letters = word.codePointCount(0, word.length());
      if (letters >= SHORTEST) {
        int end = word.offsetByCodePoints(0, Math.min(STEM, letters));
        words.putIfAbsent(word.substring(0, end), word);
      }
    }
    return words;
  }
}
