package org.vastine.domain.policy;

/** How binding it is to answer (R9). */
public sealed interface Obligation {

  /** Each one is answered. */
  record Always() implements Obligation {}

  /**
   * So many of them are answered, measured over the policy's rolling window.
   *
   * @param percent the least share, 1 to 99
   */
  record TargetShare(int percent) implements Obligation {
    /** Refuses shares that another obligation says more plainly. */
    public TargetShare {
      if (percent < 1 || percent > 99) {
        throw new IllegalArgumentException("not a target share: " + percent);
      }
    }
  }

  /** Answering is free. */
  record May() implements Obligation {}

  /** They are dealt with otherwise than by a reply. */
  record Never() implements Obligation {}

  /** The least share that is to be answered, in percent. */
  default int leastPercent() {
    return switch (this) {
      case Always() -> 100;
      case TargetShare(int percent) -> percent;
      case May(), Never() -> 0;
    };
  }

  /** Its name in the API and in message keys. */
  default String label() {
    return switch (this) {
      case Always() -> "always";
      case TargetShare(int percent) -> "target_share";
      case May() -> "may";
      case Never() -> "never";
    };
  }
}
