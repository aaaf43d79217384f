package org.vastine.persistence.kernel;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What time the database has, to be compared with ours. */
public final class DatabaseClock {

  private final Database database;

  /** Asks this database. */
  @Inject
  public DatabaseClock(Database database) {
    this.database = database;
  }

  /** The database's moment. */
  public Instant now() {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SELECT clock_timestamp()")) {
      answer.next();
      return answer.getObject(1, OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer", e);
    }
  }
}
