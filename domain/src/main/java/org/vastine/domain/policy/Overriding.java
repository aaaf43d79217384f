package org.vastine.domain.policy;

import org.vastine.domain.kernel.Labelled;

/** Who may send in spite of a finding that stops, from the freest to the strictest. */
public enum Overriding implements Labelled {
  /** The writer, with a reason. */
  BY_WRITER,
  /** Another member who may override the guard, with a reason; never the writer alone. */
  BY_APPROVER,
  /** Nobody: the text itself has to change. */
  BY_NOBODY;

  /** The stricter of the two. */
  public Overriding orStricter(Overriding other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
