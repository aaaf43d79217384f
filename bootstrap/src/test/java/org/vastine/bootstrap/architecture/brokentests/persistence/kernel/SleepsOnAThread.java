package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

/** Breaks: tests do not sleep. */
final class SleepsOnAThread {

  private SleepsOnAThread() {}

  static void hope() throws InterruptedException {
    Thread.sleep(1);
  }
}
