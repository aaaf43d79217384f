package org.vastine.persistence.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.kernel.Page;

/** Cuts pages from rows that were read one beyond the page's end. */
public final class Pages {

  private Pages() {}

  /**
   * The page of at most {@code limit} of these rows.
   *
   * @param read at most {@code limit + 1} rows in order
   * @param place where a row stands
   */
  public static <T> Page<T> cut(List<T> read, int limit, Function<? super T, Place> place) {
    if (read.size() <= limit) {
      return new Page<>(read, Optional.empty());
    }
    List<T> shown = read.subList(0, limit);
    return new Page<>(shown, Optional.of(place.apply(shown.getLast()).cursor()));
  }
}
