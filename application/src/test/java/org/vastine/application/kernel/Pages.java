package org.vastine.application.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts pages out of lists that are in memory as a whole. */
public final class Pages {

  private Pages() {}

  /**
   * The stretch behind the row that {@code after} names. A row's name must tell it from all others.
   */
  public static <T> Page<T> cut(
      List<T> ordered, Function<T, String> name, Optional<String> after, int limit) {
    int from = after.map(cursor -> placeBehind(ordered, name, cursor)).orElse(0);
    int to = Math.min(ordered.size(), from + limit);
    List<T> items = ordered.subList(from, to);
    return new Page<>(
        items, to < ordered.size() ? Optional.of(name.apply(items.getLast())) : Optional.empty());
  }

  private static <T> int placeBehind(List<T> ordered, Function<T, String> name, String cursor) {
    for (int place = 0; place < ordered.size(); place++) {
      if (name.apply(ordered.get(place)).equals(cursor)) {
        return place + 1;
      }
    }
    throw new UnreadableCursor();
  }
}
