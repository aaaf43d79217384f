package org.vastine.bootstrap.architecture.brokentests.persistence.kernel;

import java.util.concurrent.TimeUnit;

/** Breaks: tests do not sleep. */
final class Sleeps {

  private Sleeps() {}

  static void hope() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
  }
}
