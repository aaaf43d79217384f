package org.vastine.language.watch;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vastine.language.watch.PhraseForms.Piece;
import org.vastine.language.watch.Stem.Rule;

/**
 * All watched pieces in one automaton, which reads a text once however many pieces there are. What
 * it finds counts where {@link WordRules} say so.
 */
final class Automaton {

  private final AhoCorasickDoubleArrayTrie<Entry[]> trie = new AhoCorasickDoubleArrayTrie<>();
  private final Map<Piece, Integer> numbers = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final TreeMap<String, List<Entry>> keys = new TreeMap<>();
  private final Slips slips = new Slips();
  private final Blanks blanks = new Blanks();
  private final Finds finds = new Finds();

  /** A piece under one of its stems. */
  private record Entry(int number, Piece piece, Rule rule) {}

  /** Gives the number of a piece, which is added where it is new. */
  int add(Piece piece) {
    Integer known = numbers.get(piece);
    if (known != null) {
      return known;
    }
    int number = pieces.size();
    pieces.add(piece);
    numbers.put(piece, number);
    switch (piece.kind()) {
      case WORD -> {
        Stem.of(piece.letters()).forEach(stem -> key(stem, number));
        String spelled = spelledOut(piece.soft());
        if (!spelled.equals(piece.soft())) {
          key(new Stem(spelled, Rule.BASE), number);
        }
        slips.add(piece.letters(), number);
      }
      case EXACT -> key(new Stem(piece.letters(), Rule.EXACT), number);
      case ADDRESS -> key(new Stem(piece.letters(), Rule.ADDRESS), number);
      case TAG -> key(new Stem(piece.letters(), Rule.TAG), number);
    }
    return number;
  }

  /** The longest piece of a row. */
  int longest(int[] row) {
    int longest = row[0];
    for (int piece : row) {
      if (pieces.get(piece).letters().length() > pieces.get(longest).letters().length()) {
        longest = piece;
      }
    }
    return longest;
  }

  private void key(Stem stem, int number) {
    keys.computeIfAbsent(stem.letters(), _ -> new ArrayList<>(1))
        .add(new Entry(number, pieces.get(number), stem.rule()));
  }

  /** German and Finnish umlauts as they are written where the keyboard has none. */
  private static String spelledOut(String soft) {
    return Words.of(
            soft.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
        .written();
  }

  /** Ends adding. */
  void finish() {
    if (!keys.isEmpty()) {
      TreeMap<String, Entry[]> ready = new TreeMap<>();
      keys.forEach((letters, entries) -> ready.put(letters, entries.toArray(Entry[]::new)));
      trie.build(ready);
    }
    keys.clear();
  }

  /**
   * What stands where in a text. Nothing watched reaches beyond a space, so the text is read from
   * space to space, and only where it is not known what stands there.
   */
  Sightings find(Words words, int languages) {
    Sightings sightings = new Sightings(words);
    if (pieces.isEmpty() || words.count == 0) {
      return sightings;
    }
    WordRules rules = new WordRules(words, languages);
    int from = 0;
    for (int at = 0; at < words.length; at++) {
      if (words.letters[at] == ' ') {
        if (at > from) {
          stretch(words, from, at, languages, rules, sightings);
        }
        from = at + 1;
      }
    }
    return sightings;
  }

  private void stretch(
      Words words, int from, int to, int languages, WordRules rules, Sightings sightings) {
    long key = Blanks.key(words, from, to, languages);
    if (blanks.holds(key)) {
      return;
    }
    if (finds.tell(key, from, sightings)) {
      return;
    }
    rules.read(from, to);
    Finds.Reading reading = new Finds.Reading(from);
    trie.parseText(
        Arrays.copyOfRange(words.letters, from, to),
        (int begin, int end, Entry[] entries) -> {
          if (!rules.mayBegin(from + begin)) {
            return;
          }
          for (Entry entry : entries) {
            if (rules.counts(entry.piece(), entry.rule(), from + begin, from + end)) {
              reading.add(entry.number(), from + begin, from + end, entry.rule());
            }
          }
        });
    rules.slips(slips, reading, from, to);
    if (reading.isEmpty()) {
      blanks.add(key);
    } else {
      finds.tell(key, from, reading, sightings);
    }
  }
}
