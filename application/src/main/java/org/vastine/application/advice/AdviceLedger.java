package org.vastine.application.advice;

import java.time.LocalDate;

/** What the workspace has spent on advice, by day; the same for all nodes and after a restart. */
public interface AdviceLedger {

  /**
   * What was spent on a day.
   *
   * @param requests questions that were asked
   * @param tokens what they cost, those under way at the most that they may cost
   */
  record Spent(int requests, long tokens) {
    /** On a day without questions. */
    public static final Spent NOTHING = new Spent(0, 0);
  }

  /**
   * Takes one request and so many tokens out of the day's allowance, where both are left; says
   * whether they were. Parallel transactions wait for each other, so that nothing is taken twice.
   */
  boolean take(LocalDate day, int tokens, Allowance allowance);

  /** A request cost other than what was taken for it: the difference is put right. */
  void settle(LocalDate day, int taken, int cost);

  /** What was spent on a day. */
  Spent on(LocalDate day);
}
