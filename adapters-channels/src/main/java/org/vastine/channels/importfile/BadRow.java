package org.vastine.channels.importfile;

/** Why one row cannot be taken in; caught by the reader of rows, which sets the row aside. */
final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;

  BadRow(String problem) {
    super(problem, null, false, false);
    this.problem = problem;
  }

  /** The message key. */
  String problem() {
    return problem;
  }
}
