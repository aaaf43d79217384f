package org.vastine.web.kernel;

/**
 * Ends a request with a problem that was found before any use case was asked: an unreadable body, a
 * missing credential, a limit. A business "no" is a value and never comes this way.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Ends the request with this problem. */
  public ProblemException(Problem problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  /** Ends the request with a problem without particulars. */
  public ProblemException(int status, String code) {
    this(Problem.of(status, code));
  }

  /** What to answer. */
  public Problem problem() {
    return problem;
  }
}
