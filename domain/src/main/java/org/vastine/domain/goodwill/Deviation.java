package org.vastine.domain.goodwill;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/**
 * How a grant differs from what customers get for the same in other channels (R24).
 *
 * @param way in which way
 * @param norm what they get there, as it was when the grant was asked for
 */
public record Deviation(Way way, NormRange norm) {

  /** In which way a grant differs. */
  public enum Way implements Labelled {
    /** It is more. */
    ABOVE,
    /** It is less. */
    BELOW,
    /** Something else is given for it elsewhere. */
    OTHER_KIND
  }

  /** Refuses null. */
  public Deviation {
    requireNonNull(way, "way is null");
    requireNonNull(norm, "norm is null");
  }

  /**
   * How it differs; empty where it does not, or where nothing is known of what is given elsewhere
   * in its currency.
   *
   * @param norms those for the subject of the case
   */
  public static Optional<Deviation> of(GrantKind kind, Money amount, List<Norm> norms) {
    List<NormRange> known =
        norms.stream()
            .map(Norm::range)
            .filter(range -> range.most().isLike(amount))
            .sorted(Comparator.comparing(NormRange::kind))
            .toList();
    return known.stream()
        .filter(range -> range.kind() == kind)
        .findFirst()
        .map(range -> within(amount, range))
        .orElseGet(
            () -> known.stream().findFirst().map(range -> new Deviation(Way.OTHER_KIND, range)));
  }

  /** Whether a lead has to approve it: all that could be taken for a price of complaining aloud. */
  public boolean needsLead() {
    return way != Way.BELOW;
  }

  private static Optional<Deviation> within(Money amount, NormRange range) {
    if (amount.minor() > range.most().minor()) {
      return Optional.of(new Deviation(Way.ABOVE, range));
    }
    return amount.minor() < range.least().minor()
        ? Optional.of(new Deviation(Way.BELOW, range))
        : Optional.empty();
  }
}
