package org.vastine.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.persistence.kernel.DatabaseAddress;

/** The data directory: made once, with the application's role and database in it. */
final class Cluster {

  static final String SUPERUSER = "postgres";
  static final String APPLICATION = "vastine";

  private static final Logger log = LoggerFactory.getLogger(Cluster.class);

  private final ServerHome home;
  private final PostgresBinaries binaries;
  private final ServerAccount account;

  Cluster(ServerHome home, PostgresBinaries binaries, ServerAccount account) {
    this.home = home;
    this.binaries = binaries;
    this.account = account;
  }

  /**
   * Makes the data directory where there is none; one that another major version made is refused.
   */
  void makeOnce() throws IOException {
    if (home.hasCluster()) {
      refuseOtherVersion();
      return;
    }
    log.info("Making a new PostgreSQL data directory in {}.", home.data());
    // Under another name until it is complete: a start that is killed half way leaves nothing that
    // looks like data.
    Path fresh = home.root().resolve("data.new");
    if (Files.exists(fresh)) {
      PostgresBinaries.remove(fresh);
    }
    Path password = home.passwordFile(SUPERUSER);
    List<String> command =
        List.of(
            binaries.initdb().toString(),
            "-D",
            fresh.toString(),
            "-U",
            SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--data-checksums",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions");
    Commands.Outcome made = Commands.run(account.as(command), home.root().toFile());
    if (made.failed()) {
      throw new EmbeddedPostgresFailure(
          "The data directory " + fresh + " could not be made: " + made.output());
    }
    Files.move(fresh, home.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void refuseOtherVersion() throws IOException {
    String ofData =
        Files.readString(home.data().resolve("PG_VERSION"), StandardCharsets.UTF_8).strip();
    String ofBinaries = Commands.run(List.of(binaries.postgres().toString(), "--version")).output();
    if (!ofBinaries.matches("\\D*" + ofData + "\\..*")) {
      throw new EmbeddedPostgresFailure(
          "The data in "
              + home.data()
              + " was written by PostgreSQL "
              + ofData
              + " and this Vastine brings "
              + ofBinaries
              + ". Start the Vastine that wrote it, or move the data over.");
    }
  }

  /** Makes the role and the database that the application works with, where they are missing. */
  void welcomeApplication(int port) throws IOException, SQLException {
    DatabaseAddress administration = address(port, SUPERUSER, SUPERUSER);
    try (Connection connection =
        DriverManager.getConnection(
            administration.url(), administration.user(), administration.password())) {
      if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?")) {
        execute(
            connection,
            "CREATE ROLE "
                + APPLICATION
                + " LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS");
      }
      // Hashed here, so that the password itself never reaches the server's log.
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(
              APPLICATION, home.password(APPLICATION).toCharArray(), "scram-sha-256");
      if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?")) {
        execute(connection, "CREATE DATABASE " + APPLICATION + " OWNER " + APPLICATION);
      }
    }
  }

  DatabaseAddress address(int port, String role, String database) throws IOException {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, home.password(role));
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, APPLICATION);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
