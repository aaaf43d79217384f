package org.vastine.persistence.embedded;

import java.nio.file.Files;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a server: at once but with a checkpoint, and without one where that takes too long. */
final class ServerStop {

  private static final Logger log = LoggerFactory.getLogger(ServerStop.class);

  private final ServerHome home;
  private final PostgresBinaries binaries;
  private final ServerAccount account;

  ServerStop(ServerHome home, PostgresBinaries binaries, ServerAccount account) {
    this.home = home;
    this.binaries = binaries;
    this.account = account;
  }

  /** Returns when no server works on the data directory; throws when it cannot be ended. */
  void stop() {
    Commands.Outcome fast = pgCtl("fast", 60);
    if (!fast.failed() || isGone()) {
      return;
    }
    log.warn(
        "PostgreSQL did not shut down in time; ending it without a checkpoint: {}", fast.output());
    withoutCheckpoint();
  }

  /** Ends the server at once; what it has acknowledged is in its log, and is replayed. */
  void withoutCheckpoint() {
    Commands.Outcome immediate = pgCtl("immediate", 20);
    if (immediate.failed() && !isGone()) {
      throw new EmbeddedPostgresFailure(
          "The PostgreSQL server on " + home.data() + " cannot be stopped: " + immediate.output());
    }
  }

  /**
   * A server takes its pid file away as the last of its work. One whose Vastine was killed ends by
   * itself, and may do so between being found and being told.
   */
  private boolean isGone() {
    return Files.notExists(home.data().resolve(PidFile.NAME));
  }

  private Commands.Outcome pgCtl(String mode, int seconds) {
    List<String> command =
        List.of(
            binaries.pgCtl().toString(),
            "stop",
            "-D",
            home.data().toString(),
            "-m",
            mode,
            "-w",
            "-t",
            Integer.toString(seconds));
    return Commands.run(account.as(command), home.root().toFile());
  }
}
