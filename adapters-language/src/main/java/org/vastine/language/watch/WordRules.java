package org.vastine.language.watch;

import org.vastine.language.watch.PhraseForms.Piece;
import org.vastine.language.watch.Stem.Rule;

/**
 * Decides whether letters that are equal to a stem are the watched word: where they begin, what
 * follows them, and whether diacritics speak against it.
 */
final class WordRules {

  private static final int SHORTEST_INFLECTED = 3;
  private static final int SHORTEST_PART = 5;
  private static final int SHORTEST_REST = 4;
  private static final int SHORTEST_BEFORE = 3;
  private static final int LONGEST_REST = 24;
  private static final int LONGEST_BEHIND_MARK = 12;
  private static final int FORGIVES_DIACRITICS = 6;
  private static final int LONGEST_WITH_SLIP = 40;
  private static final int COMPOUNDING = Endings.FI | Endings.SV | Endings.DE;
  private static final String VOWELS = "aeiouy";

  private final Words words;
  private final int languages;
  private final boolean sure;
  private final boolean compounds;
  private final long[] hashes;

  /**
   * Rules for one text.
   *
   * @param languages the bits of the languages whose endings count
   */
  WordRules(Words words, int languages) {
    this.words = words;
    this.languages = languages;
    this.sure = languages != Endings.ALL;
    this.compounds = sure && (languages & COMPOUNDING) != 0;
    this.hashes = new long[words.length + 1];
  }

  /** Gets ready to be asked about these letters. */
  void read(int from, int to) {
    hashes[from] = 0;
    for (int at = from; at < to; at++) {
      hashes[at + 1] = Rolling.more(hashes[at], words.letters[at]);
    }
  }

  /**
   * Whether a watched word can begin here: where a word begins, or inside one that may be joined.
   */
  boolean mayBegin(int begin) {
    int word = words.wordOf[begin];
    return begin == words.starts[word] || words.kinds[word] == Words.TAG || compounds;
  }

  /** Whether the letters from {@code begin} to {@code end} are the piece, by the rule. */
  boolean counts(Piece piece, Rule rule, int begin, int end) {
    int first = words.wordOf[begin];
    int last = words.wordOf[end - 1];
    if (begin < words.starts[first] || words.kinds[first] == Words.QUERY && rule != Rule.ADDRESS) {
      return false;
    }
    boolean starts = begin == words.starts[first];
    if (!starts && (first != last || !isHead(piece, first, begin))) {
      return false;
    }
    return switch (rule) {
          case EXACT -> starts && isEnd(last, end);
          case ADDRESS -> starts && isWholeAddress(begin, end, last);
          case TAG -> starts && words.kinds[first] == Words.TAG && end == words.ends[last];
          case BASE -> ends(piece, begin, end, first, last, starts);
          case FI -> ending(end, last, Endings.FI) && speaks(Endings.FI);
          case FI_WEAK -> ending(end, last, Endings.FI_CLOSING) && speaks(Endings.FI);
          case TR_SOFT -> ending(end, last, Endings.TR_VOWEL) && speaks(Endings.TR);
          case SV -> ending(end, last, Endings.SV) && speaks(Endings.SV);
          case EN -> ending(end, last, Endings.EN) && speaks(Endings.EN);
          case ES -> ending(end, last, Endings.ES) && speaks(Endings.ES);
        }
        && agrees(piece, begin, end);
  }

  private boolean ends(Piece piece, int begin, int end, int first, int last, boolean starts) {
    int rest = words.ends[last] - end;
    if (isEnd(last, end)) {
      return true;
    }
    int length = end - begin;
    boolean inflects =
        length > SHORTEST_INFLECTED
            || length == SHORTEST_INFLECTED && (sure || rest == 1 && s(end));
    if (inflects && ending(end, last, languages | Endings.EN)) {
      return true;
    }
    return starts && first == last && isFirstPart(piece, first, end, rest);
  }

  private boolean s(int at) {
    return words.letters[at] == 's';
  }

  /** Whether the word ends here, or only an ending behind an apostrophe or a colon follows. */
  private boolean isEnd(int word, int end) {
    return end == words.ends[word]
        || end == words.marks[word] && words.ends[word] - end <= LONGEST_BEHIND_MARK;
  }

  private boolean ending(int end, int word, int mask) {
    int rest = words.ends[word] - end;
    return rest > 0
        && rest <= Endings.LONGEST
        && (Endings.READY.of(Rolling.between(hashes, end, words.ends[word])) & mask) != 0;
  }

  private boolean speaks(int language) {
    return (languages & language) != 0;
  }

  /** As in {@code keskolehti}: what follows is a word of its own. */
  private boolean isFirstPart(Piece piece, int word, int end, int rest) {
    return mayJoin(piece, word)
        && rest >= SHORTEST_REST
        && rest <= LONGEST_REST
        && hasVowel(end, words.ends[word]);
  }

  /** As in {@code lounaskahvila}: what stands before is a word of its own. */
  private boolean isHead(Piece piece, int word, int begin) {
    int before = begin - words.starts[word];
    boolean tag = words.kinds[word] == Words.TAG;
    int least = tag || speaks(Endings.SV | Endings.DE) ? SHORTEST_BEFORE : SHORTEST_REST;
    return mayJoin(piece, word)
        && (before >= least || isElectric(word, before))
        && before <= LONGEST_REST
        && hasVowel(words.starts[word], begin);
  }

  private boolean isElectric(int word, int before) {
    int start = words.starts[word];
    return speaks(Endings.SV)
        && before == 2
        && words.letters[start] == 'e'
        && words.letters[start + 1] == 'l';
  }

  private boolean mayJoin(Piece piece, int word) {
    return piece.kind() == PhraseForms.Kind.WORD
        && piece.letters().length() >= SHORTEST_PART
        && (words.kinds[word] == Words.TAG || compounds);
  }

  private boolean hasVowel(int from, int to) {
    for (int at = from; at < to; at++) {
      if (VOWELS.indexOf(words.letters[at]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isWholeAddress(int begin, int end, int last) {
    char before = words.letters[begin - 1];
    return (before == ' ' || before == '.' || before == '/')
        && isEnd(last, end)
        && (end >= words.length || words.letters[end] != '.');
  }

  /**
   * Left-out diacritics are forgiven, in a short word where keyboards often lack them; others than
   * the word's own make a short word another one.
   */
  private boolean agrees(Piece piece, int begin, int end) {
    if (piece.kind() == PhraseForms.Kind.WORD && piece.letters().length() >= FORGIVES_DIACRITICS) {
      return true;
    }
    int length = Math.min(end - begin, piece.letters().length());
    for (int at = 0; at < length; at++) {
      char written = words.soft[begin + at];
      boolean marked = written != words.letters[begin + at] && written != 'ı';
      boolean comparable = piece.letters().charAt(at) == words.letters[begin + at];
      boolean differs = comparable && piece.soft().charAt(at) != written;
      if (differs && !isPlural(begin + at, end) && (marked || sure && speaks(COMPOUNDING))) {
        return false;
      }
    }
    return true;
  }

  /** As in {@code Häuser} of {@code Haus}, and in Swedish {@code städer} of {@code stad}. */
  private boolean isPlural(int at, int end) {
    int stop = words.ends[words.wordOf[at]];
    boolean ending = end < stop && words.letters[end] == 'e';
    boolean longer = ending && end + 1 < stop && words.letters[end + 1] == 'r';
    return sure
        && "äöü".indexOf(words.soft[at]) >= 0
        && (ending && speaks(Endings.DE) || longer && speaks(Endings.SV));
  }

  /** Adds what stands between these letters with a slip of the keyboard. */
  void slips(Slips slips, Finds.Reading reading, int from, int to) {
    if (slips.isEmpty()) {
      return;
    }
    for (int word = words.firstFrom(from); word < words.count && words.ends[word] <= to; word++) {
      int start = words.starts[word];
      int end = words.ends[word];
      if (words.kinds[word] == Words.QUERY || end - start > LONGEST_WITH_SLIP) {
        continue;
      }
      int mark = words.marks[word];
      if (mark > 0) {
        slip(slips, reading, word, mark);
        continue;
      }
      slip(slips, reading, word, end);
      for (int cut = end - 1; cut >= start + SHORTEST_PART && end - cut <= Endings.LONGEST; cut--) {
        if (ending(cut, word, languages)) {
          slip(slips, reading, word, cut);
        }
      }
    }
  }

  private void slip(Slips slips, Finds.Reading reading, int word, int cut) {
    int start = words.starts[word];
    int end = words.ends[word];
    slips.meet(
        new Slips.Stretch(words.letters, hashes, start, cut, cut < end),
        piece -> {
          if (!reading.stands(piece, start, end)) {
            reading.add(piece, start, end, Rule.BASE);
          }
        });
  }
}
