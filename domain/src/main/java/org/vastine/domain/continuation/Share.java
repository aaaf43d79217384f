package org.vastine.domain.continuation;

/**
 * A share of few or many, with how sure it is: the interval of Wilson at 95 percent, which stays
 * honest where the counts are small.
 *
 * @param part how many of them
 * @param of how many there are
 */
public record Share(int part, int of) {

  /** The quantile of the normal distribution that leaves 2.5 percent above it. */
  private static final double Z = 1.959963984540054;

  private static final int PERCENT = 100;

  /** Refuses more than there are. */
  public Share {
    if (part < 0 || part > of) {
      throw new IllegalArgumentException(part + " of " + of);
    }
  }

  /** In percent, rounded; 0 of none. */
  public long percent() {
    return of == 0 ? 0 : Math.round(part * (double) PERCENT / of);
  }

  /** The lower end of the interval, in percent, rounded; 0 of none. */
  public long atLeast() {
    return of == 0 ? 0 : Math.round(PERCENT * Math.max(0, middle() - reach()));
  }

  /** The upper end of the interval, in percent, rounded; 100 of none. */
  public long atMost() {
    return of == 0 ? PERCENT : Math.round(PERCENT * Math.min(1, upper()));
  }

  /** The upper end of the interval, 0 to 1; 1 of none. */
  public double upper() {
    return of == 0 ? 1 : Math.min(1, middle() + reach());
  }

  private double middle() {
    double share = (double) part / of;
    return (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double reach() {
    double share = (double) part / of;
    return Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
  }
}
