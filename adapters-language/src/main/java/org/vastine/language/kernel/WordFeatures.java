package org.vastine.language.kernel;

/**
 * Features from words and characters: words, stems, beginnings of words, neighbouring stems, runs
 * of three or four characters.
 */
public final class WordFeatures {

  private static final int WORD = 1;
  private static final int STEM = 2;
  private static final int PAIR = 3;
  private static final int RUN = 4;
  private static final int BEGINNING = 5;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int LONGEST_BEGINNING = 6;
  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 4;
  private static final int LONGEST_WORD = 40;

  private WordFeatures() {}

  /** Adds them; the variant keeps texts of different roles apart. */
  public static void add(FeatureBag bag, Reading reading, String language, int variant) {
    Stems stems = new Stems(language);
    int word = Hashing.seed(variant * 16 + WORD);
    int stem = Hashing.add(Hashing.seed(variant * 16 + STEM), language);
    int pair = Hashing.add(Hashing.seed(variant * 16 + PAIR), language);
    int run = Hashing.seed(variant * 16 + RUN);
    int beginning = Hashing.add(Hashing.seed(variant * 16 + BEGINNING), language);
    int previous = 0;
    for (int token = 0; token < reading.count; token++) {
      int own;
      switch (reading.kind(token)) {
        case WORD -> {
          addWord(bag, reading, token, word);
          own = stems.hash(reading, token, stem);
          bag.add(own, Blocks.WORDS, token);
          addBeginnings(bag, reading, token, beginning);
          addRuns(bag, reading, token, run);
        }
        case TOPIC -> {
          own = Hashing.add(stem, hash(reading, token, 1, 0));
          bag.add(own, Blocks.WORDS, token);
          addRuns(bag, reading, token, run);
        }
        case NUMBER -> {
          own = numberShape(reading, token, word);
          bag.add(own, Blocks.WORDS, token);
        }
        case MARK, PICTURE -> {
          own = hash(reading, token, 0, word);
          bag.add(own, Blocks.WORDS, token);
        }
        case LINK, HANDLE -> own = Hashing.add(word, reading.kind(token).name());
        default -> throw new AssertionError(reading.kind(token));
      }
      bag.add(Hashing.add(Hashing.add(pair, previous), own), Blocks.WORDS, token);
      previous = own;
    }
    bag.add(Hashing.add(Hashing.add(pair, previous), 0), Blocks.WORDS, FeatureBag.NOBODY);
  }

  private static void addWord(FeatureBag bag, Reading reading, int token, int seed) {
    bag.add(hash(reading, token, 0, seed), Blocks.WORDS, token);
  }

  /** The first four to six letters of longer words: what inflection leaves alone. */
  private static void addBeginnings(FeatureBag bag, Reading reading, int token, int seed) {
    int start = reading.starts[token];
    int longest = Math.min(LONGEST_BEGINNING, reading.ends[token] - start - 1);
    int hash = seed;
    for (int length = 1; length <= longest; length++) {
      hash = Hashing.add(hash, reading.hard[start + length - 1]);
      if (length >= SHORTEST_BEGINNING) {
        bag.add(Hashing.add(hash, length), Blocks.WORDS, token);
      }
    }
  }

  private static int hash(Reading reading, int token, int skip, int seed) {
    int hash = seed;
    int end = Math.min(reading.ends[token], reading.starts[token] + LONGEST_WORD);
    for (int i = reading.starts[token] + skip; i < end; i++) {
      if (reading.hard[i] != '\'') {
        hash = Hashing.add(hash, reading.hard[i]);
      }
    }
    return hash;
  }

  /** The same for 14.30 and 09.15: every digit counts as 0. */
  private static int numberShape(Reading reading, int token, int seed) {
    int hash = Hashing.add(seed, '0');
    int end = Math.min(reading.ends[token], reading.starts[token] + 12);
    for (int i = reading.starts[token]; i < end; i++) {
      char c = reading.hard[i];
      hash = Hashing.add(hash, c >= '0' && c <= '9' ? '0' : c);
    }
    return hash;
  }

  private static void addRuns(FeatureBag bag, Reading reading, int token, int seed) {
    int start = reading.starts[token];
    int end = Math.min(reading.ends[token], start + LONGEST_WORD);
    for (int from = start - 1; from < end; from++) {
      int hash = seed;
      int stop = Math.min(end + 1, from + LONGEST_RUN);
      for (int i = from; i < stop; i++) {
        hash = Hashing.add(hash, i < start || i >= end ? ' ' : reading.hard[i]);
        if (i - from + 1 >= SHORTEST_RUN) {
          bag.add(hash, Blocks.CHARACTERS, token);
        }
      }
    }
  }
}
