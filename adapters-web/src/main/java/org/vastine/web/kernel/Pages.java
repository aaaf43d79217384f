package org.vastine.web.kernel;

import java.util.Optional;

/** How lists are asked for and told: a stretch, and a cursor to where it goes on. */
public final class Pages {
  /** How many items a page has when nobody says. */
  public static final int USUAL = 50;

  private Pages() {}

  /** The cursor of the request. */
  public static Optional<String> after(Fields query) {
    return query.optional("after").text(1_000);
  }

  /** The number of items that the request asks for. */
  public static int limit(Fields query) {
    return query
        .optional("limit")
        .number(1, org.vastine.application.kernel.Page.MOST)
        .map(Math::toIntExact)
        .orElse(USUAL);
  }

  /**
   * A list in an answer.
   *
   * @param items in the list's order
   * @param next where it goes on; left out at its end
   */
  public record Listed<T>(java.util.List<T> items, Optional<String> next) {
    /** Copies the items. */
    public Listed {
      items = java.util.List.copyOf(items);
    }

    /** A page whose items are told in another form. */
    public static <S, T> Listed<T> of(
        org.vastine.application.kernel.Page<S> page, java.util.function.Function<S, T> told) {
      return new Listed<>(page.items().stream().map(told).toList(), page.next());
    }

    /** A whole list. */
    public static <T> Listed<T> whole(java.util.List<T> items) {
      return new Listed<>(items, Optional.empty());
    }
  }
}
