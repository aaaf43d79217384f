package org.vastine.application.kernel;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a list. A list goes on from {@code next}; it throws {@link UnreadableCursor} for
 * anything that no page of the same list gave.
 *
 * @param items in the list's order
 * @param next where the list goes on, opaque; empty at its end
 */
public record Page<T>(List<T> items, Optional<String> next) {

  /** The greatest number of items that a page can be asked for. */
  public static final int MOST = 200;

  /** Copies the items. */
  public Page {
    requireNonNull(next, "next is null");
    items = List.copyOf(items);
  }
}
