package org.vastine.channels.email;

/** A mail that is set aside for a person. */
final class UnreadableMail extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;

  UnreadableMail(String problem) {
    super(problem, null, false, false);
    this.problem = problem;
  }

  /** The message key. */
  String problem() {
    return problem;
  }
}
