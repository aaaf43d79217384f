package org.vastine.language.watch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vastine.domain.watch.WatchQuery;

/**
 * Phrases of a query of which at least one stands wherever the query holds: of what has to stand
 * together, the longest alone, as long words are rarer. So that a word that many queries have in
 * common does not have all of them looked at.
 */
final class Anchors {

  private Anchors() {}

  static List<WatchQuery.Phrase> of(WatchQuery query) {
    return switch (query) {
      case WatchQuery.Phrase phrase -> List.of(phrase);
      case WatchQuery.Near near -> best(Stream.of(of(near.one()), of(near.other())));
      case WatchQuery.All all -> best(all.parts().stream().map(Anchors::of));
      case WatchQuery.Any any -> any.parts().stream().flatMap(part -> of(part).stream()).toList();
      case WatchQuery.Without without -> of(without.sought());
    };
  }

  private static List<WatchQuery.Phrase> best(Stream<List<WatchQuery.Phrase>> choices) {
    return choices.max(Comparator.comparingInt(Anchors::shortest)).orElseThrow();
  }

  private static int shortest(List<WatchQuery.Phrase> phrases) {
    return phrases.stream()
        .mapToInt(phrase -> phrase.words().stream().mapToInt(String::length).sum())
        .min()
        .orElse(0);
  }
}
