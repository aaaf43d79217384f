package org.vastine.domain.feedbackcase;

import java.util.Optional;
import org.vastine.domain.kernel.Labelled;

/** The rungs of the conduct ladder, the mildest first (R29). */
public enum ConductRung implements Labelled {
  /** Told in a reply which house rule was broken. */
  WARNED,
  /** No further replies. */
  IGNORED,
  /** What they write no longer reaches our account's own view. */
  MUTED,
  /** They can no longer reach our account. */
  BLOCKED,
  /** The platform was told. */
  REPORTED_TO_PLATFORM,
  /** The police were told. */
  REPORTED_TO_POLICE;

  /**
   * Whether it holds for as long as it stands; of those that do, an author is on one at most. A
   * report is an act that stands beside them.
   */
  public boolean holds() {
    return compareTo(REPORTED_TO_PLATFORM) < 0;
  }

  /** Whether it can end by itself at a time that is said. */
  public boolean canBeTimed() {
    return holds() && this != WARNED;
  }

  /** Whether we no longer reply to an author on it. */
  public boolean silences() {
    return holds() && this != WARNED;
  }

  /** Whether it takes what they write out of sight, ours or everybody's, or asks somebody to. */
  public boolean takesOutOfSight() {
    return compareTo(MUTED) >= 0;
  }

  /** Whether a second person, a lead, has to confirm it before it holds. */
  public boolean needsSecond() {
    return compareTo(BLOCKED) >= 0;
  }

  /** The rung above; empty at the top. */
  public Optional<ConductRung> next() {
    return switch (this) {
      case WARNED -> Optional.of(IGNORED);
      case IGNORED -> Optional.of(MUTED);
      case MUTED -> Optional.of(BLOCKED);
      case BLOCKED -> Optional.of(REPORTED_TO_PLATFORM);
      case REPORTED_TO_PLATFORM -> Optional.of(REPORTED_TO_POLICE);
      case REPORTED_TO_POLICE -> Optional.empty();
    };
  }
}
