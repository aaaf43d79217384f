package org.vastine.language.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.watch.WatchEvaluation.Place;

/** Which pieces stand where in a text. */
final class Sightings {

  /** Of one piece no more than these are kept; that it stands there is known long before. */
  private static final int MOST = 500;

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::first).thenComparingInt(Place::last);

  private final Words words;
  private final Map<Integer, List<Place>> places = new HashMap<>();

  Sightings(Words words) {
    this.words = words;
  }

  /** A piece stands between two letters: an address just there, all others in whole words. */
  void add(int piece, int begin, int end, boolean address) {
    int first = words.wordOf[begin];
    int last = words.wordOf[end - 1];
    add(
        piece,
        new Place(
            first,
            last,
            address ? words.span(begin, end) : words.span(words.starts[first], words.ends[last])));
  }

  private void add(int piece, Place place) {
    List<Place> known = places.computeIfAbsent(piece, _ -> new ArrayList<>());
    boolean again = !known.isEmpty() && isSame(known.getLast(), place);
    if (known.size() < MOST && !again) {
      known.add(place);
    }
  }

  Set<Integer> pieces() {
    return places.keySet();
  }

  /** All places of a row of pieces, in the order of the text. */
  List<Place> of(int[] row) {
    List<Place> found = of(row[0]);
    for (int next = 1; next < row.length && !found.isEmpty(); next++) {
      found = followed(found, of(row[next]));
    }
    return found;
  }

  private List<Place> of(int piece) {
    List<Place> known = places.get(piece);
    if (known == null) {
      return List.of();
    }
    return known.size() == 1 ? known : known.stream().sorted(IN_ORDER).toList();
  }

  private static List<Place> followed(List<Place> befores, List<Place> nexts) {
    Map<Integer, Place> byFirst = new HashMap<>();
    nexts.forEach(next -> byFirst.putIfAbsent(next.first(), next));
    List<Place> joined = new ArrayList<>();
    for (Place before : befores) {
      Place next = byFirst.get(before.last() + 1);
      if (next != null) {
        joined.add(
            new Place(
                before.first(),
                next.last(),
                new TextSpan(before.span().start(), next.span().end())));
      }
    }
    return joined;
  }

  private static boolean isSame(Place one, Place other) {
    return one.first() == other.first() && one.last() == other.last();
  }
}
