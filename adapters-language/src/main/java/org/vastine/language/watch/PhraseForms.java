package org.vastine.language.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vastine.domain.watch.WatchQuery;

/** In which ways a phrase can stand in a text: rows of pieces, each a word or an address. */
final class PhraseForms {

  private static final int MOST_JOINED = 4;

  /**
   * A piece.
   *
   * @param letters its letters without diacritics
   * @param soft its letters with their diacritics
   * @param kind what it is
   */
  record Piece(String letters, String soft, Kind kind) {}

  /** What a piece is. */
  enum Kind {
    /** A word that may be inflected. */
    WORD,
    /** A word as it is written. */
    EXACT,
    /** A web address. */
    ADDRESS,
    /** A hashtag's letters, in hashtags only. */
    TAG
  }

  private PhraseForms() {}

  /** All ways; empty where the phrase has no letters. */
  static Set<List<Piece>> of(WatchQuery.Phrase phrase) {
    Set<List<Piece>> forms = new LinkedHashSet<>();
    String written = String.join(" ", phrase.words());
    Words words = Words.of(written);
    if (words.count == 0) {
      return forms;
    }
    if (phrase.words().size() == 1 && isAddress(words)) {
      String address = words.written();
      forms.add(List.of(new Piece(address, address, Kind.ADDRESS)));
      return forms;
    }
    boolean tag = written.startsWith("#") || written.startsWith("@");
    Kind kind = phrase.exact() ? (tag ? Kind.TAG : Kind.EXACT) : Kind.WORD;
    if (!tag || !phrase.exact()) {
      List<Piece> row = new ArrayList<>();
      for (int word = 0; word < words.count; word++) {
        row.add(piece(words, word, word + 1, kind));
      }
      forms.add(List.copyOf(row));
    }
    if (words.count > 1 && words.count <= MOST_JOINED || tag) {
      boolean oneWord = tag || phrase.words().size() == 1;
      Kind joined = oneWord && !(tag && phrase.exact()) ? kind : Kind.TAG;
      forms.add(List.of(piece(words, 0, words.count, joined)));
    }
    return forms;
  }

  private static boolean isAddress(Words words) {
    String written = words.written();
    return written.indexOf('.') > 0 || written.indexOf('/') > 0;
  }

  private static Piece piece(Words words, int from, int to, Kind kind) {
    StringBuilder hard = new StringBuilder();
    StringBuilder soft = new StringBuilder();
    for (int word = from; word < to; word++) {
      int start = words.starts[word];
      int length = words.ends[word] - start;
      hard.append(words.letters, start, length);
      soft.append(words.soft, start, length);
    }
    return new Piece(hard.toString(), soft.toString(), kind);
  }
}
