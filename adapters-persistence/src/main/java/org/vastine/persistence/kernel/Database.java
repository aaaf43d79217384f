package org.vastine.persistence.kernel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A pool of connections to a migrated database. */
public final class Database implements AutoCloseable {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /**
   * A transaction whose node hangs must not hold its locks for ever. And all statements look things
   * up by an index: a plan that PostgreSQL has made while a table was small, and keeps, would read
   * the whole of it for each mention when it has grown.
   */
  private static final String SESSION =
      "SET idle_in_transaction_session_timeout = '60s'; SET enable_seqscan = off";

  private final DatabaseAddress address;
  private final HikariDataSource pool;

  private Database(DatabaseAddress address, HikariDataSource pool) {
    this.address = address;
    this.pool = pool;
  }

  /**
   * Connects, and brings the schema up to date.
   *
   * @param connections the greatest number of connections that are open at once
   * @throws UnusableDatabase when the database cannot be reached or migrated, or when the role
   *     would pass row-level security
   */
  public static Database open(DatabaseAddress address, int connections) {
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(configuration(address, connections));
    } catch (RuntimeException e) {
      throw new UnusableDatabase("The database at " + address + " cannot be reached.", e);
    }
    try {
      refuseRolesPastRowSecurity(address, pool);
      migrate(address);
      return new Database(address, pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static HikariConfig configuration(DatabaseAddress address, int connections) {
    HikariConfig configuration = new HikariConfig();
    configuration.setPoolName("vastine");
    configuration.setJdbcUrl(address.url());
    configuration.setUsername(address.user());
    configuration.setPassword(address.password());
    configuration.setMaximumPoolSize(connections);
    configuration.setMinimumIdle(Math.min(2, connections));
    configuration.setConnectionTimeout(LONGEST_WAIT.toMillis());
    configuration.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
    configuration.addDataSourceProperty("ApplicationName", "vastine");
    configuration.addDataSourceProperty("tcpKeepAlive", "true");
    configuration.setConnectionInitSql(SESSION);
    return configuration;
  }

  private static void refuseRolesPastRowSecurity(DatabaseAddress address, DataSource source) {
    String question = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user";
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      if (answer.next() && answer.getBoolean(1)) {
        throw new UnusableDatabase(
            "The role "
                + address.user()
                + " passes row-level security. Give Vastine a role that is neither a superuser"
                + " nor has BYPASSRLS, and that owns its database.");
      }
    } catch (SQLException e) {
      throw new UnusableDatabase("The database at " + address + " does not answer.", e);
    }
  }

  /** On connections of its own: a migration may take longer than the pool's rules allow. */
  private static void migrate(DatabaseAddress address) {
    try {
      Flyway.configure()
          .dataSource(address.url(), address.user(), address.password())
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (RuntimeException e) {
      throw new UnusableDatabase("The database's schema could not be brought up to date.", e);
    }
  }

  /** Connections from the pool. */
  public DataSource source() {
    return pool;
  }

  /** Where the database is, for those who need a connection of their own. */
  public DatabaseAddress address() {
    return address;
  }

  /** Closes the pool; who holds a connection loses it. */
  @Override
  public void close() {
    pool.close();
  }
}
