package org.vastine.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.persistence.kernel.DatabaseAddress;

/** Kills real processes. */
class EmbeddedPostgresCrashTest {

  @TempDir(factory = QuickDisk.class)
  static Path unpacked;

  @TempDir(factory = QuickDisk.class)
  Path home;

  @BeforeAll
  static void unpackOnce() throws IOException {
    PostgresBinaries.unpackedIn(Files.createDirectories(unpacked.resolve("postgres")));
  }

  @BeforeEach
  void aHomeWithData() throws IOException, SQLException {
    Homes.withBinariesOf(unpacked, home);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      Homes.write(server.address(), "before");
    }
  }

  @Test
  void a_killed_server_comes_back_under_the_living_vastine_with_every_row() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      DatabaseAddress address = server.address();
      for (String note : List.of("first", "second", "third")) {
        Homes.write(address, note);

        Homes.kill(server.server().orElseThrow());
        Homes.awaitServing(address);

        assertThat(Homes.notes(address).getFirst()).contains("before").contains(note);
      }
    }
  }

  @Test
  void the_server_shuts_down_when_vastine_is_killed_and_the_next_start_is_clean() throws Exception {
    Process vastine = Homes.anotherVastineOn(home);
    ProcessHandle server = Homes.serverOn(home);

    Homes.kill(vastine.toHandle());
    Homes.awaitEnd(server);

    assertThat(serverLog()).endsWith("database system is shut down");
    assertStartsWithTheRow();
  }

  @Test
  void a_server_that_ended_by_itself_before_it_was_told_counts_as_stopped() throws Exception {
    ServerAccount account = ServerAccount.forHome(home);
    ServerHome ended = ServerHome.in(home, account);
    ServerStop stop = new ServerStop(ended, PostgresBinaries.unpackedIn(ended.root()), account);

    assertThatCode(stop::stop).doesNotThrowAnyException();
    assertThatCode(stop::withoutCheckpoint).doesNotThrowAnyException();

    assertStartsWithTheRow();
  }

  @Test
  void a_start_right_after_vastine_was_killed_does_not_wait_for_anybody() throws Exception {
    Process vastine = Homes.anotherVastineOn(home);

    vastine.destroyForcibly();
    vastine.waitFor();

    assertStartsWithTheRow();
  }

  @Test
  void both_killed_at_once_recover_from_the_log() throws Exception {
    Process vastine = Homes.anotherVastineOn(home);
    ProcessHandle server = Homes.serverOn(home);

    server.destroyForcibly();
    vastine.destroyForcibly();
    Homes.awaitEnd(server);
    vastine.waitFor();

    assertStartsWithTheRow();
  }

  @Test
  void an_orphaned_server_is_stopped_before_another_one_starts() throws Exception {
    ProcessHandle orphan = anOrphan();

    assertStartsWithTheRow();

    assertThat(orphan.isAlive()).isFalse();
  }

  /** A server that no death signal reaches, as on systems that have none. */
  private ProcessHandle anOrphan() throws Exception {
    Path root = home.toRealPath().resolve("postgres");
    List<String> command =
        ServerAccount.forHome(home)
            .as(
                List.of(
                    PostgresBinaries.unpackedIn(root).postgres().toString(),
                    "-D",
                    root.resolve("data").toString(),
                    "-p",
                    Files.readString(root.resolve("port"), StandardCharsets.UTF_8),
                    "-c",
                    "unix_socket_directories="));
    ProcessHandle orphan =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .toHandle();
    DatabaseAddress address =
        new Cluster(
                ServerHome.in(home, ServerAccount.forHome(home)),
                PostgresBinaries.unpackedIn(root),
                ServerAccount.forHome(home))
            .address(
                Integer.parseInt(Files.readString(root.resolve("port"), StandardCharsets.UTF_8)),
                Cluster.APPLICATION,
                Cluster.APPLICATION);
    Homes.awaitServing(address);
    return orphan;
  }

  @Test
  void a_pid_file_that_names_a_stranger_is_removed_and_the_stranger_left_alone() throws Exception {
    Process stranger =
        new ProcessBuilder(ServerAccount.forHome(home).as(List.of("sleep", "600"))).start();
    try {
      Files.writeString(
          Homes.dataOf(home).resolve(PidFile.NAME),
          String.join(
              "\n",
              Long.toString(stranger.pid()),
              Homes.dataOf(home).toString(),
              Long.toString(Instant.now().getEpochSecond()),
              "5432",
              "",
              "127.0.0.1",
              "",
              "ready",
              ""));

      assertStartsWithTheRow();

      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void the_terminals_interrupt_does_not_reach_the_server() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(processGroup(server.server().orElseThrow()))
          .isNotEqualTo(processGroup(ProcessHandle.current()));
    }
  }

  private static String processGroup(ProcessHandle process) throws IOException {
    String stat =
        Files.readString(
            Path.of("/proc", Long.toString(process.pid()), "stat"), StandardCharsets.UTF_8);
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[2];
  }

  private void assertStartsWithTheRow() throws SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(Homes.notes(server.address())).containsExactly("before");
    }
  }

  private String serverLog() throws IOException {
    return Files.readString(home.resolve("postgres/server.log"), StandardCharsets.UTF_8).strip();
  }
}
