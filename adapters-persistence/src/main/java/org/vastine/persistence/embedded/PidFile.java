package org.vastine.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes about itself into its data directory.
 *
 * @param pid of the server
 * @param startedAt to the second
 * @param ready whether it takes connections
 */
record PidFile(long pid, Instant startedAt, boolean ready) {

  static final String NAME = "postmaster.pid";

  private static final int START_LINE = 2;
  private static final int STATUS_LINE = 7;

  /** Empty where there is no file, or one that the server has not finished writing. */
  static Optional<PidFile> in(Path data) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(data.resolve(NAME), StandardCharsets.UTF_8);
    } catch (NoSuchFileException noServer) {
      return Optional.empty();
    }
    if (lines.size() <= START_LINE || !lines.getFirst().matches("[0-9]{1,10}")) {
      return Optional.empty();
    }
    return Optional.of(
        new PidFile(
            Long.parseLong(lines.getFirst()),
            Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip())),
            lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready")));
  }
}
