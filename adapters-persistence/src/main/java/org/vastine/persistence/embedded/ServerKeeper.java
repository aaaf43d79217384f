package org.vastine.persistence.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the server and starts it again when it ends without being asked to. All of it happens on one
 * platform thread that lives as long as the process: the kernel ties the server's life to the
 * thread that started it.
 */
final class ServerKeeper {

  private static final Logger log = LoggerFactory.getLogger(ServerKeeper.class);
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
  private static final Duration SURVIVORS_END = Duration.ofSeconds(30);
  private static final long LONGEST_PAUSE_MILLIS = 5_000;
  private static final int POLL_MILLIS = 10;
  private static final int LOOK_MILLIS = 1_000;

  private final ServerHome home;
  private final OrphanGuard guard;
  private final ServerStop stop;
  private final List<String> command;
  private final CompletableFuture<Void> firstStart = new CompletableFuture<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private Optional<Process> process = Optional.empty();

  ServerKeeper(ServerHome home, OrphanGuard guard, ServerStop stop, List<String> command) {
    this.home = home;
    this.guard = guard;
    this.stop = stop;
    this.command = command;
    this.thread = Thread.ofPlatform().name("embedded-postgres").daemon(true).unstarted(this::keep);
  }

  /** Returns when the server takes connections. */
  void start() {
    thread.start();
    try {
      firstStart.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof EmbeddedPostgresFailure failure
          ? failure
          : new EmbeddedPostgresFailure("PostgreSQL could not be started", e);
    }
  }

  /** The process that serves now; empty between its end and the next start. */
  synchronized Optional<ProcessHandle> server() {
    return process.map(Process::toHandle).filter(ProcessHandle::isAlive);
  }

  /** Shuts the server down with a checkpoint, and returns when it has ended. */
  void stop() {
    Optional<ProcessHandle> last;
    synchronized (this) {
      stopping.countDown();
      last = server();
    }
    if (last.isPresent()) {
      stop.stop();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep() {
    try {
      serveFirst();
      firstStart.complete(null);
    } catch (IOException | InterruptedException | RuntimeException e) {
      firstStart.completeExceptionally(e);
      return;
    }
    long pause = POLL_MILLIS;
    while (waitForEnd()) {
      log.error(
          "PostgreSQL has ended without being asked to; starting it again.\n{}", home.endOfLog());
      if (stopsWithin(pause)) {
        return;
      }
      pause = servesAgain() ? POLL_MILLIS : Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
    }
  }

  private boolean stopsWithin(long millis) {
    try {
      return stopping.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private boolean servesAgain() {
    try {
      return serve();
    } catch (IOException | RuntimeException e) {
      log.error("PostgreSQL could not be started again; trying further.", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Children of a server that was killed take a moment to notice; until then PostgreSQL refuses to
   * start.
   */
  private void serveFirst() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + SURVIVORS_END.toNanos();
    while (!serve()) {
      String said = home.endOfLog();
      if (!said.contains("shared memory block") || System.nanoTime() > deadline) {
        throw new EmbeddedPostgresFailure(
            "PostgreSQL ended while it was starting. It said:\n" + said);
      }
      if (stopping.await(POLL_MILLIS * 10L, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  /** Starts the server; whether it got so far as to take connections. */
  private boolean serve() throws IOException, InterruptedException {
    guard.clear();
    Process started;
    synchronized (this) {
      if (stopping.getCount() == 0) {
        return false;
      }
      home.turnLog();
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(home.root().toFile())
              .redirectErrorStream(true)
              .redirectInput(Redirect.from(new java.io.File("/dev/null")))
              .redirectOutput(Redirect.appendTo(home.log().toFile()));
      Commands.plainEnvironment(builder.environment());
      started = builder.start();
      process = Optional.of(started);
    }
    return becomesReady(started);
  }

  private boolean becomesReady(Process started) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST_RECOVERY.toNanos();
    while (!started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      if (PidFile.in(home.data())
          .filter(file -> file.ready() && file.pid() == started.pid())
          .isPresent()) {
        return true;
      }
      if (System.nanoTime() > deadline) {
        throw new EmbeddedPostgresFailure(
            "PostgreSQL is still not ready after "
                + LONGEST_RECOVERY
                + ". It said:\n"
                + home.endOfLog());
      }
    }
    return false;
  }

  /** Waits until the server ends; whether that was not asked for. */
  private boolean waitForEnd() {
    try {
      Optional<Process> running;
      synchronized (this) {
        running = process;
      }
      if (running.isPresent()) {
        watch(running.get());
      }
      return stopping.getCount() > 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns when the server has ended; ends it where it lives on and would never serve again. */
  private void watch(Process running) throws InterruptedException {
    RecoveryWatch recovery = new RecoveryWatch();
    while (!running.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      if (stopping.getCount() > 0 && recovery.isGivenUp(ProcessTitles.ofChildren(running))) {
        log.error(
            "PostgreSQL has given up its recovery and lives on; ending it.\n{}", home.endOfLog());
        stop.withoutCheckpoint();
      }
    }
  }
}
