package org.vastine.bootstrap.architecture;

import java.util.Locale;

/** Why a rule is there, with the decision record that tells more. */
final class Because {

  /** Floors, features and ports. */
  static final int HOUSE = 32;

  /** Mistakes that the build refuses. */
  static final int GATES = 4;

  /** The channel port. */
  static final int PLATFORMS = 18;

  /** Row-level security, and who opens transactions. */
  static final int ISOLATION = 22;

  /** Events and rows of cases. */
  static final int EVENTS = 23;

  /** Generated mappers. */
  static final int MAPPERS = 33;

  private Because() {}

  static String of(int decision, String reason) {
    return String.format(Locale.ROOT, "%s (ADR %d)", reason, decision);
  }
}
