package org.vastine.language.watch;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A beginning that the inflected forms of a word share, and what has to follow it.
 *
 * @param letters the beginning, without diacritics
 * @param rule what has to follow
 */
record Stem(String letters, Rule rule) {

  /** What has to follow a stem. */
  enum Rule {
    /** Nothing. */
    EXACT,
    /** Nothing, or any ending. */
    BASE,
    /** A Finnish ending. */
    FI,
    /** A Finnish ending that closes the syllable: consonants are weak before it. */
    FI_WEAK,
    /** A Turkish ending that begins with a vowel: consonants are soft before it. */
    TR_SOFT,
    /** A Swedish ending. */
    SV,
    /** An English ending. */
    EN,
    /** A Spanish ending. */
    ES,
    /** Nothing that makes it another address. */
    ADDRESS,
    /** Nothing, and only in a hashtag or a handle. */
    TAG
  }

  private static final int SHORTEST = 4;
  private static final String VOWELS = "aeiouy";

  /** Ends of Finnish words in their base form, and before an ending that closes the syllable. */
  private static final String[][] WEAK = {
    {"kk", "k"},
    {"pp", "p"},
    {"tt", "t"},
    {"nk", "ng"},
    {"nt", "nn"},
    {"lt", "ll"},
    {"rt", "rr"},
    {"mp", "mm"},
    {"lp", "lv"},
    {"rp", "rv"},
    {"lk", "l"},
    {"rk", "r"},
    {"ht", "hd"}
  };

  /** Ends of Finnish words in their base form, and of the stem that endings are put to. */
  private static final String[][] FINNISH = {
    {"nen", "se"},
    {"nen", "s"},
    {"us", "ukse"},
    {"us", "uksi"},
    {"ys", "ykse"},
    {"ys", "yksi"},
    {"os", "okse"},
    {"os", "oksi"},
    {"es", "ekse"},
    {"is", "ikse"},
    {"uus", "uude"},
    {"yys", "yyde"},
    {"as", "aa"},
    {"as", "ai"},
    {"is", "ii"},
    {"e", "ee"},
    {"e", "ei"},
    {"i", "e"},
    {"i", "ei"},
    {"si", "de"},
    {"in", "ime"},
    {"in", "imi"},
    {"ton", "ttoma"},
    {"a", "o"},
    {"a", "oi"},
    {"a", ""},
    {"el", "ele"},
    {"ar", "are"},
    {"er", "ere"},
    {"ut", "ue"},
    {"o", "oi"},
    {"u", "ui"}
  };

  /** All stems of a word that may be inflected; the word is at least one letter long. */
  static Set<Stem> of(String word) {
    Set<Stem> stems = new LinkedHashSet<>();
    stems.add(new Stem(word, Rule.BASE));
    spanish(word, stems);
    if (word.endsWith("ie")) {
      stems.add(new Stem(word.substring(0, word.length() - 2) + "ying", Rule.BASE));
    }
    if (word.length() < SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
      return stems;
    }
    finnish(word, stems);
    turkish(word, stems);
    swedish(word, stems);
    english(word, stems);
    return stems;
  }

  private static void finnish(String word, Set<Stem> stems) {
    if (!isVowel(word, 1)) {
      stems.add(new Stem(word + "i", Rule.FI));
      stems.add(new Stem(word + "e", Rule.FI));
    }
    for (String[] change : FINNISH) {
      changed(word, change, Rule.FI, stems);
    }
    if (isVowel(word, 1)) {
      weak(word, word.substring(word.length() - 1), stems);
      weak(word, "e", stems);
      if (word.endsWith("a")) {
        weak(word, "o", stems);
        weak(word, "", stems);
      }
    }
    strong(word, stems);
  }

  /** {@code kauppa} is {@code kaupa-} before {@code -n}. */
  private static void weak(String word, String last, Set<Stem> stems) {
    String body = word.substring(0, word.length() - 1);
    boolean listed = false;
    for (String[] change : WEAK) {
      if (body.endsWith(change[0]) && body.length() > change[0].length()) {
        String stem = body.substring(0, body.length() - change[0].length());
        stems.add(new Stem(stem + change[1] + last, Rule.FI_WEAK));
        listed = true;
      }
    }
    if (!listed && body.length() >= 3 && isVowel(body, 2)) {
      String stem = body.substring(0, body.length() - 1);
      switch (body.charAt(body.length() - 1)) {
        case 't' -> stems.add(new Stem(stem + "d" + last, Rule.FI_WEAK));
        case 'p' -> stems.add(new Stem(stem + "v" + last, Rule.FI_WEAK));
        case 'k' -> {
          stems.add(new Stem(stem + last, Rule.FI_WEAK));
          stems.add(new Stem(stem + "v" + last, Rule.FI_WEAK));
        }
        default -> {
          // Other consonants stay as they are.
        }
      }
    }
  }

  /** {@code asiakas} is {@code asiakkaa-}, and {@code laite} is {@code laittee-}. */
  private static void strong(String word, Set<Stem> stems) {
    int cut = word.endsWith("e") ? 1 : word.endsWith("as") || word.endsWith("is") ? 2 : 0;
    if (cut == 0 || word.length() < cut + 3) {
      return;
    }
    String body = word.substring(0, word.length() - cut);
    char vowel = word.charAt(word.length() - cut);
    char last = body.charAt(body.length() - 1);
    String start = body.substring(0, body.length() - 1);
    switch (last) {
      case 'k', 'p', 't' -> doubled(body + last, vowel, stems);
      case 'd' -> doubled(start + "t", vowel, stems);
      case 'v' -> doubled(start + "p", vowel, stems);
      default -> {
        // Other consonants stay as they are.
      }
    }
  }

  private static void doubled(String body, char vowel, Set<Stem> stems) {
    stems.add(new Stem(body + vowel + vowel, Rule.FI));
    stems.add(new Stem(body + vowel + "i", Rule.FI));
  }

  private static void turkish(String word, Set<Stem> stems) {
    String body = word.substring(0, word.length() - 1);
    switch (word.charAt(word.length() - 1)) {
      case 'k' -> stems.add(new Stem(body + "g", Rule.TR_SOFT));
      case 'p' -> stems.add(new Stem(body + "b", Rule.TR_SOFT));
      case 't' -> stems.add(new Stem(body + "d", Rule.TR_SOFT));
      default -> {
        // Other consonants stay as they are.
      }
    }
  }

  private static void swedish(String word, Set<Stem> stems) {
    if (word.endsWith("a") || word.endsWith("e")) {
      stems.add(new Stem(word.substring(0, word.length() - 1), Rule.SV));
    }
    if (word.endsWith("el") || word.endsWith("er") || word.endsWith("en")) {
      int end = word.length();
      stems.add(new Stem(word.substring(0, end - 2) + word.charAt(end - 1), Rule.SV));
    }
    if (word.endsWith("m") || word.endsWith("n")) {
      stems.add(new Stem(word + word.charAt(word.length() - 1), Rule.SV));
    }
  }

  private static void english(String word, Set<Stem> stems) {
    String body = word.substring(0, word.length() - 1);
    char last = word.charAt(word.length() - 1);
    if (last == 'y' && !isVowel(word, 2)) {
      stems.add(new Stem(body + "i", Rule.EN));
    } else if (last == 'e') {
      stems.add(new Stem(body, Rule.EN));
    } else if (!isVowel(word, 1) && isVowel(word, 2) && "bdglmnprt".indexOf(last) >= 0) {
      stems.add(new Stem(word + last, Rule.EN));
    }
  }

  private static void spanish(String word, Set<Stem> stems) {
    if (word.endsWith("z")) {
      stems.add(new Stem(word.substring(0, word.length() - 1) + "c", Rule.ES));
    }
  }

  private static void changed(String word, String[] change, Rule rule, Set<Stem> stems) {
    int kept = word.length() - change[0].length();
    if (kept >= 3 && word.endsWith(change[0])) {
      stems.add(new Stem(word.substring(0, kept) + change[1], rule));
    }
  }

  private static boolean isVowel(String word, int fromEnd) {
    return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
  }
}
