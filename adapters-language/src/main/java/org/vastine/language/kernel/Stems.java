package org.vastine.language.kernel;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The stems of words by Lucene's Snowball stemmers; an instance serves one text at a time. */
public final class Stems {

  private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
      Map.of(
          "fi", FinnishStemmer::new,
          "sv", SwedishStemmer::new,
          "tr", TurkishStemmer::new,
          "en", EnglishStemmer::new,
          "de", GermanStemmer::new,
          "es", SpanishStemmer::new);

  private final @Nullable SnowballStemmer stemmer;
  private final char[] buffer = new char[48];

  /** A stemmer for the language; words of a language without one are their own stems. */
  public Stems(String language) {
    Supplier<SnowballStemmer> made = STEMMERS.get(language);
    this.stemmer = made == null ? null : made.get();
  }

  /**
   * The hash of the token's stem without diacritics, added to the seed; very long tokens are not
   * stemmed.
   */
  int hash(Reading reading, int token, int seed) {
    int start = reading.starts[token];
    int length = reading.ends[token] - start;
    if (stemmer == null || length > 40 || length < 3) {
      return hash(reading.hard, start, length, seed);
    }
    System.arraycopy(reading.soft, start, buffer, 0, length);
    stemmer.setCurrent(buffer, length);
    stemmer.stem();
    int stemmed = stemmer.getCurrentBufferLength();
    char[] stem = stemmer.getCurrentBuffer();
    int hash = seed;
    for (int i = 0; i < stemmed; i++) {
      char c = Folding.hard(stem[i]);
      if (c != '\'') {
        hash = Hashing.add(hash, c);
      }
    }
    return hash;
  }

  private static int hash(char[] text, int start, int length, int seed) {
    int hash = seed;
    for (int i = start; i < start + length; i++) {
      if (text[i] != '\'') {
        hash = Hashing.add(hash, text[i]);
      }
    }
    return hash;
  }
}
