package org.vastine.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that no server works on a data directory before ours starts. It is asked only by the
 * holder of the home's lock, so a server that is found belongs to a Vastine that is gone.
 */
final class OrphanGuard {

  private static final Logger log = LoggerFactory.getLogger(OrphanGuard.class);
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  private final Path data;
  private final ServerStop stop;

  OrphanGuard(Path data, ServerStop stop) {
    this.data = data;
    this.stop = stop;
  }

  /**
   * Stops an orphan, and removes a pid file that names a stranger. A pid file that names nobody is
   * left to PostgreSQL, which also looks for surviving children of a killed server before it goes
   * on.
   */
  void clear() throws IOException {
    Optional<PidFile> found = PidFile.in(data);
    if (found.isEmpty()) {
      return;
    }
    PidFile file = found.get();
    Optional<ProcessHandle> alive = ProcessHandle.of(file.pid()).filter(ProcessHandle::isAlive);
    if (alive.isEmpty()) {
      return;
    }
    if (worksOnData(alive.get(), file.startedAt())) {
      log.warn("Found the server {} of a Vastine that is gone; stopping it.", file.pid());
      stop.stop();
    } else if (ProcessHandle.allProcesses().anyMatch(this::standsInData)) {
      throw new EmbeddedPostgresFailure("Another process works in " + data + ". Stop it first.");
    } else {
      log.warn(
          "Removing a stale postmaster.pid: process {} is not a PostgreSQL server on {}.",
          file.pid(),
          data);
      Files.deleteIfExists(data.resolve(PidFile.NAME));
    }
  }

  private boolean worksOnData(ProcessHandle process, Instant startedAt) {
    List<String> arguments = ProcessTitles.of(process);
    if (!arguments.isEmpty()) {
      return isPostgres(arguments.getFirst())
          && (arguments.contains(data.toString()) || standsInData(process));
    }
    if (ProcessTitles.areTold()) {
      // A process without a command line has ended and waits for its parent to notice.
      return false;
    }
    return process.info().command().filter(OrphanGuard::isPostgres).isPresent()
        && process
            .info()
            .startInstant()
            .filter(
                start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_TOLERANCE) <= 0)
            .isPresent();
  }

  private static boolean isPostgres(String command) {
    return Path.of(command).endsWith("postgres");
  }

  private boolean standsInData(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(ProcessTitles.FOLDER.resolve(process.pid() + "/cwd"))
          .equals(data);
    } catch (IOException notOursToSee) {
      return false;
    }
  }
}
