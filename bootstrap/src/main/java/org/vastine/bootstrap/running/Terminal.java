package org.vastine.bootstrap.running;

import java.util.concurrent.CountDownLatch;

/**
 * Keeps a command running until it is told to stop (Ctrl-C, SIGTERM), and stops it cleanly then.
 */
public final class Terminal {

  private Terminal() {}

  /** Waits for the end of the process, and closes what runs first. */
  public static void untilStopped(RunningVastine running) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread ending =
        Thread.ofPlatform()
            .name("stop")
            .unstarted(() -> {
              running.close();
              stopped.countDown();
            });
    try {
      Runtime.getRuntime().addShutdownHook(ending);
    } catch (IllegalStateException _) {
      // Told to stop while it started: the process ends already, and waits for nobody.
      running.close();
      return;
    }
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
