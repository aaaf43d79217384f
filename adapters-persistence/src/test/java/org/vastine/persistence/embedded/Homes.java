package org.vastine.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.vastine.persistence.kernel.DatabaseAddress;

/** What the tests of the server share: homes, other processes, and a table of notes. */
final class Homes {

  /** Longer than anything here takes, so that a test that hangs ends. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private Homes() {}

  /** A process of its own with a server on this home, ready. */
  static Process anotherVastineOn(Path home) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OneServer.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader output = process.inputReader();
    String line = output.readLine();
    StringBuilder said = new StringBuilder();
    while (line != null && !line.startsWith("ready ")) {
      said.append(line).append('\n');
      line = output.readLine();
    }
    assertThat(line).as(said.toString()).isNotNull();
    return process;
  }

  static void kill(ProcessHandle process) {
    process.destroyForcibly();
    awaitEnd(process);
  }

  static void awaitEnd(ProcessHandle process) {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  static ProcessHandle serverOn(Path home) throws IOException {
    return ProcessHandle.of(PidFile.in(dataOf(home)).orElseThrow().pid()).orElseThrow();
  }

  static Path dataOf(Path home) throws IOException {
    return home.toRealPath().resolve("postgres").resolve("data");
  }

  static void write(DatabaseAddress address, String note) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS note (words text)");
      statement.execute("INSERT INTO note VALUES ('" + note + "')");
    }
  }

  static List<String> notes(DatabaseAddress address) throws SQLException {
    return ask(address, "SELECT string_agg(words, ',' ORDER BY words) FROM note").lines().toList();
  }

  static String ask(DatabaseAddress address, String question) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return String.valueOf(answer.getString(1));
    }
  }

  /** Waits until the server takes connections again. */
  static void awaitServing(DatabaseAddress address) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    CountDownLatch never = new CountDownLatch(1);
    while (!serves(address)) {
      assertThat(System.nanoTime()).as("it never came back").isLessThan(deadline);
      never.await(20, TimeUnit.MILLISECONDS);
    }
  }

  private static boolean serves(DatabaseAddress address) {
    try (Connection connection = connect(address)) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  /** A home that needs no unpacking any more: the programs of another one, linked. */
  static Path withBinariesOf(Path unpacked, Path home) throws IOException {
    EmbeddedPostgresTest.assertSucceeded(
        Commands.run(
            List.of(
                "sh",
                "-c",
                "mkdir -p \"$1/postgres\" && cp -al \"$0\"/postgres/binaries-* \"$1/postgres/\"",
                unpacked.toString(),
                Files.createDirectories(home).toString())));
    return home;
  }
}
