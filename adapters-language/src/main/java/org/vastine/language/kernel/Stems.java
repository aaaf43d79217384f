package org.vastine.language.kernel;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The stems of words by Lucene's Snowball stemmers; an instance serves one text at a time. Frequent
 * words are stemmed once and remembered.
 */
public final class Stems {

  private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
      Map.of(
          "fi", FinnishStemmer::new,
          "sv", SwedishStemmer::new,
          "tr", TurkishStemmer::new,
          "en", EnglishStemmer::new,
          "de", GermanStemmer::new,
          "es", SpanishStemmer::new);

  private static final Map<String, StemCache> CACHES =
      STEMMERS.keySet().stream()
          .collect(Collectors.toUnmodifiableMap(language -> language, language -> new StemCache()));

  private static final StemCache NONE = new StemCache();

  private final @Nullable Supplier<SnowballStemmer> make;
  private final StemCache cache;
  private @Nullable SnowballStemmer stemmer;
  private final char[] buffer = new char[48];

  /** A stemmer for the language; words of a language without one are their own stems. */
  public Stems(String language) {
    this.make = STEMMERS.get(language);
    this.cache = CACHES.getOrDefault(language, NONE);
  }

  /**
   * The hash of the token's stem without diacritics, added to the seed; very long tokens are not
   * stemmed.
   */
  int hash(Reading reading, int token, int seed) {
    int start = reading.starts[token];
    int length = reading.ends[token] - start;
    if (make == null || length > 40 || length < 3) {
      return Hashing.add(seed, hash(reading.hard, start, length));
    }
    long word = 1;
    for (int i = start; i < start + length; i++) {
      word = Hashing.addLong(word, reading.soft[i]);
    }
    long known = cache.find(word);
    int stem;
    if (StemCache.isKnown(known)) {
      stem = StemCache.stem(known);
    } else {
      stem = stem(make, reading.soft, start, length);
      cache.keep(word, stem);
    }
    return Hashing.add(seed, stem);
  }

  private int stem(Supplier<SnowballStemmer> supplier, char[] text, int start, int length) {
    if (stemmer == null) {
      stemmer = supplier.get();
    }
    System.arraycopy(text, start, buffer, 0, length);
    stemmer.setCurrent(buffer, length);
    stemmer.stem();
    int stemmed = stemmer.getCurrentBufferLength();
    char[] stem = stemmer.getCurrentBuffer();
    for (int i = 0; i < stemmed; i++) {
      stem[i] = Folding.hard(stem[i]);
    }
    return hash(stem, 0, stemmed);
  }

  private static int hash(char[] text, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      if (text[i] != '\'') {
        hash = Hashing.add(hash, text[i]);
      }
    }
    return hash;
  }
}
