package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

/**
 * What is given elsewhere, and how much.
 *
 * @param kind what is given
 * @param least how much at least; may be nothing
 * @param most how much at most, in the same currency; more than nothing
 */
public record NormRange(GrantKind kind, Money least, Money most) {

  /** Refuses bounds that are none. */
  public NormRange {
    requireNonNull(kind, "kind is null");
    if (!isOne(least, most)) {
      throw new IllegalArgumentException("not a range: " + least + " to " + most);
    }
  }

  /** Whether these are the bounds of a range. */
  public static boolean isOne(Money least, Money most) {
    return least.isLike(most) && least.minor() <= most.minor() && most.minor() > 0;
  }
}
