package org.vastine.application.advice;

/**
 * What a workspace may spend on advice in a day (UTC).
 *
 * @param requests how many questions, at least 0
 * @param tokens how many tokens, at least 0
 */
public record Allowance(int requests, int tokens) {

  /** Refuses negative ones. */
  public Allowance {
    if (requests < 0 || tokens < 0) {
      throw new IllegalArgumentException("an allowance is at least 0");
    }
  }
}
