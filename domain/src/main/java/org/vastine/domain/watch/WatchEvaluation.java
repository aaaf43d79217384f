package org.vastine.domain.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.vastine.domain.kernel.TextSpan;

/** Decides whether a query holds in a text of which is known where each phrase stands. */
public final class WatchEvaluation {

  /** More spans than these are not told. */
  public static final int MOST_SPANS = 20;

  private static final Comparator<TextSpan> IN_ORDER =
      Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

  private WatchEvaluation() {}

  /**
   * A place where a phrase stands.
   *
   * @param first the number of its first word in the text
   * @param last the number of its last word in the text
   * @param span where it stands
   */
  public record Place(int first, int last, TextSpan span) {}

  /**
   * Where the wanted phrases of the query stand, in the order of the text, at most {@link
   * #MOST_SPANS}; empty where the query does not hold.
   *
   * @param places all places of a phrase, in the order of the text
   */
  public static Optional<List<TextSpan>> of(
      WatchQuery query, Function<WatchQuery.Phrase, List<Place>> places) {
    TreeSet<TextSpan> spans = new TreeSet<>(IN_ORDER);
    return holds(query, places, spans)
        ? Optional.of(spans.stream().limit(MOST_SPANS).toList())
        : Optional.empty();
  }

  private static boolean holds(
      WatchQuery query, Function<WatchQuery.Phrase, List<Place>> places, Set<TextSpan> spans) {
    return switch (query) {
      case WatchQuery.Phrase phrase -> {
        List<Place> found = places.apply(phrase);
        for (int at = 0; at < found.size() && at < MOST_SPANS; at++) {
          spans.add(found.get(at).span());
        }
        yield !found.isEmpty();
      }
      case WatchQuery.Near near ->
          near(places.apply(near.one()), places.apply(near.other()), near.apart(), spans);
      case WatchQuery.All(List<WatchQuery> parts) -> {
        Set<TextSpan> inside = new TreeSet<>(IN_ORDER);
        boolean all = parts.stream().allMatch(part -> holds(part, places, inside));
        if (all) {
          spans.addAll(inside);
        }
        yield all;
      }
      case WatchQuery.Any(List<WatchQuery> parts) -> {
        boolean any = false;
        for (WatchQuery part : parts) {
          any |= holds(part, places, spans);
        }
        yield any;
      }
      case WatchQuery.Without(WatchQuery sought, WatchQuery unwanted) ->
          !holds(unwanted, places, new TreeSet<>(IN_ORDER)) && holds(sought, places, spans);
    };
  }

  /** Both lists are in the order of the text, so that one walk along both finds all pairs' ends. */
  private static boolean near(
      List<Place> ones, List<Place> others, int apart, Set<TextSpan> spans) {
    List<TextSpan> found = new ArrayList<>();
    int from = 0;
    for (Place one : ones) {
      while (from < others.size() && others.get(from).last() < one.first() - apart - 1) {
        from++;
      }
      for (int at = from; at < others.size() && found.size() < MOST_SPANS; at++) {
        Place other = others.get(at);
        if (other.first() > one.last() + apart + 1) {
          break;
        }
        if (other.first() > one.last() || one.first() > other.last()) {
          found.add(one.span());
          found.add(other.span());
        }
      }
    }
    return spans.addAll(found) || !found.isEmpty();
  }
}
