package org.vastine.persistence.kernel;

import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.vastine.application.kernel.StorageUnavailable;

/** Tells a database that is away for now from a statement that is wrong. */
final class Failures {

  /**
   * Connection lost; out of disk, memory or connections; shut down by an operator; the system
   * around the server fails.
   */
  private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

  private static final Set<String> ENDING = Set.of("FATAL", "PANIC");

  private Failures() {}

  static RuntimeException translated(DataAccessException failure) {
    boolean passing =
        PASSING.contains(failure.sqlState().substring(0, 2))
            || failure.getCause(SQLTransientConnectionException.class) != null
            || endedTheSession(failure);
    return passing ? new StorageUnavailable(failure) : failure;
  }

  /** Whatever the code says: no statement is so wrong that the server gives up its session. */
  private static boolean endedTheSession(DataAccessException failure) {
    return Optional.ofNullable(failure.getCause(PSQLException.class))
        .map(PSQLException::getServerErrorMessage)
        .map(ServerErrorMessage::getSeverity)
        .filter(ENDING::contains)
        .isPresent();
  }
}
