package org.vastine.persistence.feedbackcase;

import java.util.OptionalInt;
import org.vastine.domain.policy.Obligation;

/** Obligations as a label, with a percentage beside it where it has one. */
final class Obligations {

  private Obligations() {}

  static Obligation of(String label, int percent) {
    return switch (label) {
      case "always" -> new Obligation.Always();
      case "target_share" -> new Obligation.TargetShare(percent);
      case "may" -> new Obligation.May();
      case "never" -> new Obligation.Never();
      default -> throw new IllegalStateException("no obligation is called " + label);
    };
  }

  static OptionalInt percent(Obligation obligation) {
    return obligation instanceof Obligation.TargetShare(int percent)
        ? OptionalInt.of(percent)
        : OptionalInt.empty();
  }
}
