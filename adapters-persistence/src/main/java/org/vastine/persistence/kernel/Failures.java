package org.vastine.persistence.kernel;

import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.vastine.application.kernel.StorageUnavailable;

/** Tells a database that is away for now from a statement that is wrong. */
final class Failures {

  /**
   * Connection lost; out of disk, memory or connections; shut down by an operator; the system
   * around the server fails.
   */
  private static final Set<String> PASSING = Set.of("08", "53", "57", "58");

  private Failures() {}

  static RuntimeException translated(DataAccessException failure) {
    boolean passing =
        PASSING.contains(failure.sqlState().substring(0, 2))
            || failure.getCause(SQLTransientConnectionException.class) != null;
    return passing ? new StorageUnavailable(failure) : failure;
  }
}
