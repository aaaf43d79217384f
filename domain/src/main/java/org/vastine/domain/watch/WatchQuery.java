package org.vastine.domain.watch;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked for in texts (R2). {@link WatchQueryText} reads the form that people write, and
 * {@code toString} gives that form back: reading it again gives an equal query.
 */
public sealed interface WatchQuery {

  /** All phrases of the query. */
  Stream<Phrase> phrases();

  /**
   * One word, several in a row, a hashtag or an address.
   *
   * @param words at least one, as written, without space in them
   * @param exact whether only the words as written count: no endings, no slips of the keyboard
   */
  record Phrase(List<String> words, boolean exact) implements WatchQuery {
    /** Copies the words and refuses none. */
    public Phrase {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase without words");
      }
    }

    @Override
    public Stream<Phrase> phrases() {
      return Stream.of(this);
    }

    @Override
    public String toString() {
      String plain = String.join(" ", words);
      boolean bare = words.size() == 1 && WatchQueryText.standsBare(plain, exact);
      return (exact ? "=" : "") + (bare ? plain : '"' + plain + '"');
    }
  }

  /**
   * Two phrases with at most so many words between them, in either order.
   *
   * @param one a phrase
   * @param other the other phrase
   * @param apart how many words may stand between, 0 to {@link WatchQueryText#FARTHEST}
   */
  record Near(Phrase one, Phrase other, int apart) implements WatchQuery {
    @Override
    public Stream<Phrase> phrases() {
      return Stream.of(one, other);
    }

    @Override
    public String toString() {
      return one + " NEAR/" + apart + " " + other;
    }
  }

  /** All of these, and at least two. */
  record All(List<WatchQuery> parts) implements WatchQuery {
    /** Copies the parts. */
    public All {
      parts = atLeastTwo(parts);
    }

    @Override
    public Stream<Phrase> phrases() {
      return parts.stream().flatMap(WatchQuery::phrases);
    }

    @Override
    public String toString() {
      String first =
          parts.getFirst() instanceof Without begin ? begin.toString() : grouped(parts.getFirst());
      return parts.stream()
          .skip(1)
          .map(WatchQuery::grouped)
          .collect(joining(" AND ", first + " AND ", ""));
    }
  }

  /** At least one of these, and there are at least two. */
  record Any(List<WatchQuery> parts) implements WatchQuery {
    /** Copies the parts. */
    public Any {
      parts = atLeastTwo(parts);
    }

    @Override
    public Stream<Phrase> phrases() {
      return parts.stream().flatMap(WatchQuery::phrases);
    }

    @Override
    public String toString() {
      return parts.stream().map(WatchQuery::grouped).collect(joining(" OR "));
    }
  }

  /** The one, where the other is missing. */
  record Without(WatchQuery sought, WatchQuery unwanted) implements WatchQuery {
    @Override
    public Stream<Phrase> phrases() {
      return Stream.concat(sought.phrases(), unwanted.phrases());
    }

    @Override
    public String toString() {
      boolean plain = sought instanceof All || sought instanceof Without;
      return (plain ? sought : grouped(sought)) + " NOT " + grouped(unwanted);
    }
  }

  private static List<WatchQuery> atLeastTwo(List<WatchQuery> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("joins less than two");
    }
    return List.copyOf(parts);
  }

  private static String grouped(WatchQuery part) {
    return part instanceof Phrase ? part.toString() : "(" + part + ")";
  }
}
