package org.vastine.bootstrap.architecture.broken.domain.kernel;

/** Breaks: the domain keeps no static state. */
public final class Remembers {

  private static int calls;

  private Remembers() {}

  /** Another answer to each call. */
  public static int count() {
    calls = calls + 1;
    return calls;
  }
}
