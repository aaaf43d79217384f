package org.vastine.application.kernel;

/**
 * Whoever asked for the next page handed over a cursor that no list of ours gave. It is the
 * caller's mistake: edges answer it as a bad request.
 */
public final class UnreadableCursor extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says nothing of the cursor itself: it may be anything. */
  public UnreadableCursor() {
    super("the cursor is none of this list");
  }
}
