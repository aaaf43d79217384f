package org.vastine.benchmarks.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.watch.WatchQuery;
import org.vastine.domain.watch.WatchQueryText;
import org.vastine.domain.watch.WatchTermId;

/**
 * Watch terms as workspaces have them, made from a seed: of a hundred, fifty-five names of brands
 * and products, fifteen names of two words, ten hashtags, ten addresses, six joined by operators
 * and four by NEAR. Each fiftieth is a word of the texts that are read, and so are words of those
 * that are joined, so that terms hit; each of these words is as likely as any other.
 */
final class SeededTerms {

  private static final long SEED = 2;
  private static final String[] BEGINNINGS = {
    "k", "v", "s", "m", "l", "t", "p", "r", "h", "n", "j", "b", "d", "g", "f", "kr", "st", "tr",
    "sk", "bl", "pl", "gr"
  };
  private static final String[] VOWELS = {
    "a", "e", "i", "o", "u", "a", "e", "i", "aa", "ie", "uo", "ä", "ö", "ü", "y"
  };
  private static final String[] ENDINGS = {
    "", "", "", "n", "s", "r", "l", "k", "t", "nd", "rk", "st", "ll", "nen", "berg", "soft"
  };
  private static final String[] COMMON = {
    "shop", "market", "bank", "bil", "kauppa", "kargo", "hotel", "apotek", "energia", "app",
    "verkko"
  };

  private final Random random = new Random(SEED);
  private final List<String> spoken;

  private SeededTerms(List<String> texts) {
    spoken =
        texts.stream()
            .flatMap(text -> List.of(text.split("[^\\p{L}]+", -1)).stream())
            .filter(word -> word.length() >= 7)
            .distinct()
            .toList();
  }

  /** As many terms, always the same ones. */
  static List<Watched> some(int count, List<String> texts) {
    SeededTerms seeded = new SeededTerms(texts);
    List<Watched> terms = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String query = number % 50 == 0 ? seeded.spokenWord() : seeded.query(number % 100);
      terms.add(new Watched(new WatchTermId(new UUID(0, number)), read(query)));
    }
    return terms;
  }

  private static WatchQuery read(String query) {
    return switch (WatchQueryText.read(query)) {
      case Decision.Accepted<WatchQuery>(WatchQuery read) -> read;
      case Decision.Refused<WatchQuery> refused ->
          throw new IllegalStateException(query + ": " + refused);
    };
  }

  private String query(int kind) {
    if (kind < 55) {
      return capital(name());
    }
    if (kind < 70) {
      return '"' + capital(name()) + ' ' + one(COMMON) + '"';
    }
    if (kind < 80) {
      return '#' + name() + one(COMMON);
    }
    if (kind < 90) {
      return name() + (kind % 2 == 0 ? ".com/" + one(COMMON) : ".example");
    }
    if (kind < 96) {
      return capital(name()) + " AND (" + spokenWord() + " OR " + one(COMMON) + ") NOT " + name();
    }
    return capital(name()) + " NEAR/5 " + spokenWord();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int syllable = 0; syllable < syllables; syllable++) {
      name.append(one(BEGINNINGS)).append(one(VOWELS));
    }
    return name.append(one(ENDINGS)).toString();
  }

  private String spokenWord() {
    return spoken.get(random.nextInt(spoken.size()));
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
