package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** What a finding of the reply guard means for sending, from the mildest to the gravest. */
public enum Severity implements Labelled {
  /** Worth a look. */
  HINT,
  /** The writer should think again; sending is free. */
  WARN,
  /** Not sent unless somebody who may overrides it with a reason. */
  STOP;

  /** The next milder one; a hint stays a hint. */
  public Severity milder() {
    return switch (this) {
      case STOP -> WARN;
      case WARN, HINT -> HINT;
    };
  }

  /** The graver of the two. */
  public Severity orGraver(Severity other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The milder of the two. */
  public Severity orMilder(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
