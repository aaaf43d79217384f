package org.vastine.language.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The cues of one language, ready for matching: every token is looked up by its whole, its
 * beginnings and its ends, and entries of several words are tried only where their first word
 * stands. The work is linear in the text.
 */
public final class CueBook {

  private static final int GAP = -2;
  private static final int NUMBER = -3;
  private static final int LONGEST_AFFIX = 24;

  private final List<String> cues;
  private final PatternTable whole = new PatternTable();
  private final PatternTable beginnings = new PatternTable();
  private final PatternTable ends = new PatternTable();
  private int[][] singles = {};
  private Phrase[][] phrases = {};
  private Phrase[] phrasesFromNumber = {};

  /** An entry of several words; each place lists the word patterns that fit there. */
  private record Phrase(int cue, boolean atStart, int[][] places) {}

  private CueBook(List<String> cues) {
    this.cues = cues;
  }

  /** Builds the book; cues are numbered by the given list, entries of other cues are refused. */
  static CueBook of(List<String> cues, List<CueFile.Entry> entries) {
    CueBook book = new CueBook(cues);
    Builder builder = new Builder(book);
    entries.forEach(builder::add);
    builder.finish();
    return book;
  }

  /**
   * A book of phrases that each stand for themselves.
   *
   * @param lines what a lexicon's line may hold; its place is its cue's number
   */
  public static CueBook ofLines(List<String> lines) {
    List<CueFile.Entry> entries = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      entries.addAll(CueFile.parse("line " + line, "[" + line + "]\n" + lines.get(line)));
    }
    return of(IntStream.range(0, lines.size()).mapToObj(String::valueOf).toList(), entries);
  }

  /** The names of the cues by their number. */
  public List<String> cues() {
    return cues;
  }

  /** Finds all cues of the text. */
  public CueMatches match(Reading reading) {
    int count = reading.count;
    int[] found = new int[4 * LONGEST_AFFIX];
    int[] offsets = new int[count + 1];
    int size = 0;
    for (int token = 0; token < count; token++) {
      offsets[token] = size;
      if (size + 2 * LONGEST_AFFIX + 2 > found.length) {
        found = Arrays.copyOf(found, (size + 2 * LONGEST_AFFIX + 2) * 2);
      }
      size = patternsOf(reading, token, found, size);
    }
    offsets[count] = size;
    CueMatches matches = new CueMatches();
    for (int token = 0; token < count; token++) {
      for (int i = offsets[token]; i < offsets[token + 1]; i++) {
        collect(reading, offsets, found, token, found[i], matches);
      }
      if (reading.kinds[token] == TokenKind.NUMBER) {
        for (Phrase phrase : phrasesFromNumber) {
          tryPhrase(reading, offsets, found, token, phrase, matches);
        }
      }
    }
    return matches;
  }

  private void collect(
      Reading reading, int[] offsets, int[] found, int token, int pattern, CueMatches matches) {
    for (int cue : singles[pattern]) {
      matches.add(cue >> 1, token, token, (cue & 1) != 0 && !startsSentence(reading, token));
    }
    for (Phrase phrase : phrases[pattern]) {
      tryPhrase(reading, offsets, found, token, phrase, matches);
    }
  }

  private static boolean startsSentence(Reading reading, int token) {
    for (int t = token - 1; t >= 0 && reading.sentences[t] == reading.sentences[token]; t--) {
      if (reading.kinds[t] != TokenKind.MARK && reading.kinds[t] != TokenKind.PICTURE) {
        return false;
      }
    }
    return true;
  }

  private static void tryPhrase(
      Reading reading, int[] offsets, int[] found, int token, Phrase phrase, CueMatches matches) {
    if (phrase.atStart && !startsSentence(reading, token)) {
      return;
    }
    int at = token;
    int sentence = reading.sentences[token];
    int slack = 0;
    for (int place = 1; place < phrase.places.length; place++) {
      int[] wanted = phrase.places[place];
      if (wanted[0] == GAP) {
        slack = 3;
        continue;
      }
      int next = at + 1;
      int last = Math.min(reading.count - 1, at + 1 + slack);
      while (next <= last
          && reading.sentences[next] == sentence
          && !fits(reading, offsets, found, next, wanted)) {
        next++;
      }
      if (next > last || reading.sentences[next] != sentence) {
        return;
      }
      at = next;
      slack = 0;
    }
    matches.add(phrase.cue, token, at, false);
  }

  private static boolean fits(
      Reading reading, int[] offsets, int[] found, int token, int[] wanted) {
    if (wanted[0] == NUMBER) {
      return reading.kinds[token] == TokenKind.NUMBER;
    }
    for (int i = offsets[token]; i < offsets[token + 1]; i++) {
      for (int pattern : wanted) {
        if (found[i] == pattern) {
          return true;
        }
      }
    }
    return false;
  }

  private int patternsOf(Reading reading, int token, int[] found, int from) {
    int size = from;
    int start = reading.starts[token];
    int end = reading.ends[token];
    if (reading.kinds[token] == TokenKind.MARK) {
      if (reading.hard[start] == '.' && end > start + 1) {
        return markOf('…', found, size);
      }
      return markOf(reading.hard[start], found, size);
    }
    if (reading.kinds[token] == TokenKind.TOPIC) {
      start++;
    }
    long hash = 1;
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = reading.hard[i];
      if (c == '\'') {
        continue;
      }
      hash = Hashing.addLong(hash, c);
      length++;
      if (length <= LONGEST_AFFIX) {
        int pattern = beginnings.get(hash);
        if (pattern >= 0) {
          found[size++] = pattern;
        }
      }
    }
    int pattern = whole.get(hash);
    if (pattern >= 0) {
      found[size++] = pattern;
    }
    hash = 1;
    int stop = Math.max(start, end - LONGEST_AFFIX);
    for (int i = end - 1; i >= stop; i--) {
      hash = Hashing.addLong(hash, reading.hard[i]);
      pattern = ends.get(hash);
      if (pattern >= 0) {
        found[size++] = pattern;
      }
    }
    return size;
  }

  private int markOf(char mark, int[] found, int from) {
    int pattern = whole.get(Hashing.addLong(1, mark));
    if (pattern < 0) {
      return from;
    }
    found[from] = pattern;
    return from + 1;
  }

  /** Turns entries into numbered patterns and phrases. */
  private static final class Builder {
    private final CueBook book;
    private final Map<String, Integer> patterns = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<int[]> singles = new ArrayList<>();
    private final List<List<Phrase>> phrases = new ArrayList<>();
    private final List<Phrase> phrasesFromNumber = new ArrayList<>();

    Builder(CueBook book) {
      this.book = book;
      for (String cue : book.cues) {
        numbers.put(cue, numbers.size());
      }
    }

    void add(CueFile.Entry entry) {
      Integer cue = numbers.get(entry.cue());
      if (cue == null) {
        throw new IllegalArgumentException("unknown cue " + entry.cue());
      }
      if (entry.words().size() == 1 && !entry.words().getFirst().equals("#")) {
        for (int pattern : place(entry.words().getFirst())) {
          int[] before = singles.get(pattern);
          int[] after = Arrays.copyOf(before, before.length + 1);
          after[before.length] = cue << 1 | (entry.atStart() ? 1 : 0);
          singles.set(pattern, after);
        }
        return;
      }
      int[][] places = new int[entry.words().size()][];
      for (int i = 0; i < places.length; i++) {
        places[i] = place(entry.words().get(i));
      }
      Phrase phrase = new Phrase(cue, entry.atStart(), places);
      if (places[0][0] == NUMBER) {
        phrasesFromNumber.add(phrase);
      } else if (places[0][0] == GAP) {
        throw new IllegalArgumentException("an entry begins with a gap: " + entry);
      } else {
        for (int first : places[0]) {
          phrases.get(first).add(phrase);
        }
      }
    }

    /** Hands over what was gathered, as arrays that are quick to walk through. */
    void finish() {
      book.singles = singles.toArray(int[][]::new);
      book.phrases =
          phrases.stream().map(some -> some.toArray(Phrase[]::new)).toArray(Phrase[][]::new);
      book.phrasesFromNumber = phrasesFromNumber.toArray(Phrase[]::new);
    }

    private int[] place(String word) {
      return switch (word) {
        case "~" -> new int[] {GAP};
        case "#" -> new int[] {NUMBER};
        default -> Arrays.stream(word.split("\\|", -1)).mapToInt(this::pattern).toArray();
      };
    }

    private int pattern(String word) {
      String plain = Folding.hard(word).replace("'", "");
      Integer known = patterns.get(plain);
      if (known != null) {
        return known;
      }
      int number = patterns.size();
      patterns.put(plain, number);
      singles.add(new int[0]);
      phrases.add(new ArrayList<>());
      if (plain.length() > 1 && plain.endsWith("*")) {
        book.beginnings.put(
            PatternTable.hash(affix(plain.substring(0, plain.length() - 1))), number);
      } else if (plain.length() > 1 && plain.startsWith("*")) {
        String suffix = affix(plain.substring(1));
        book.ends.put(PatternTable.hash(new StringBuilder(suffix).reverse()), number);
      } else {
        book.whole.put(PatternTable.hash(plain), number);
      }
      return number;
    }

    private static String affix(String affix) {
      if (affix.length() > LONGEST_AFFIX) {
        throw new IllegalArgumentException("longer than " + LONGEST_AFFIX + ": " + affix);
      }
      return affix;
    }
  }
}
