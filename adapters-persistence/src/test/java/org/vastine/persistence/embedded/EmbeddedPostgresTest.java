package org.vastine.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.persistence.kernel.DatabaseAddress;

class EmbeddedPostgresTest {

  @TempDir(factory = QuickDisk.class)
  static Path unpacked;

  @TempDir(factory = QuickDisk.class)
  Path home;

  @BeforeAll
  static void unpackOnce() throws IOException {
    PostgresBinaries.unpackedIn(Files.createDirectories(unpacked.resolve("postgres")));
  }

  @BeforeEach
  void begin() throws IOException {
    Homes.withBinariesOf(unpacked, home);
  }

  static void assertSucceeded(Commands.Outcome outcome) {
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
  }

  @Test
  void what_is_acknowledged_is_durable() throws SQLException {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.start(home, Map.of("fsync", "off", "max_connections", "17"))) {
      DatabaseAddress address = server.address();

      assertThat(Homes.ask(address, "SHOW fsync")).isEqualTo("on");
      assertThat(Homes.ask(address, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(Homes.ask(address, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(Homes.ask(address, "SHOW data_checksums")).isEqualTo("on");
      assertThat(Homes.ask(address, "SHOW max_connections")).isEqualTo("17");
    }
  }

  @Test
  void the_application_is_no_superuser_and_nobody_enters_without_the_password()
      throws SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      DatabaseAddress address = server.address();
      DatabaseAddress guess = new DatabaseAddress(address.url(), address.user(), "guess");

      assertThat(
              Homes.ask(
                  address,
                  "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb"
                      + " FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
      assertThatThrownBy(() -> Homes.connect(guess)).hasMessageContaining("password");
      assertThat(address.toString()).doesNotContain(address.password());
      assertThat(server.administration().password()).isNotEqualTo(address.password());
    }
  }

  @Test
  void only_its_account_can_look_into_its_folder() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(permissions("postgres")).isEqualTo("rwx------");
      assertThat(permissions("postgres/data")).isEqualTo("rwx------");
      assertThat(permissions("postgres/postgres.password")).isEqualTo("rw-------");
      assertThat(permissions("postgres/vastine.password")).isEqualTo("rw-------");
      assertThat(server.server()).isPresent();
    }
  }

  private String permissions(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file)));
  }

  @Test
  void data_and_port_are_kept_from_start_to_start() throws SQLException {
    DatabaseAddress first;
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      first = server.address();
      Homes.write(first, "kept");
    }

    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(server.address()).isEqualTo(first);
      assertThat(Homes.notes(server.address())).containsExactly("kept");
    }
  }

  @Test
  void a_taken_port_is_left_to_its_owner() throws IOException, SQLException {
    int port;
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      port = URI.create(server.address().url().substring("jdbc:".length())).getPort();
    }

    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(other.isBound()).isTrue();
      assertThat(Homes.ask(server.address(), "SHOW port")).isNotEqualTo(Integer.toString(port));
    }
  }

  @Test
  void a_stopped_server_wrote_its_checkpoint_and_freed_the_home() throws IOException {
    ProcessHandle process;
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      process = server.server().orElseThrow();
    }

    assertThat(process.isAlive()).isFalse();
    assertThat(PidFile.in(Homes.dataOf(home))).isEmpty();
    assertThat(home.resolve("postgres/server.log"))
        .content()
        .contains("database system is shut down");
  }

  @Test
  void a_second_vastine_on_the_same_home_is_refused() {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(home))
          .isInstanceOf(EmbeddedPostgresFailure.class)
          .hasMessageContaining("Another Vastine runs on " + home);
      assertThat(server.server()).isPresent();
    }
  }

  @Test
  void a_start_that_was_killed_half_way_leaves_nothing_that_is_trusted()
      throws IOException, SQLException {
    Files.createDirectories(home.resolve("postgres/data.new/base"));
    Files.writeString(home.resolve("postgres/data.new/PG_VERSION"), "18");
    Files.createDirectories(home.resolve("postgres/unpacking-1/bin"));

    try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
      assertThat(Homes.ask(server.address(), "SELECT 1")).isEqualTo("1");
      assertThat(home.resolve("postgres/unpacking-1")).doesNotExist();
      assertThat(home.resolve("postgres/data.new")).doesNotExist();
    }
  }

  @Test
  void data_of_another_major_version_is_refused_and_left_as_it_is() throws IOException {
    EmbeddedPostgres.start(home).close();
    Files.writeString(Homes.dataOf(home).resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(() -> EmbeddedPostgres.start(home))
        .isInstanceOf(EmbeddedPostgresFailure.class)
        .hasMessageContaining("written by PostgreSQL 17");
  }

  @Test
  void a_setting_that_postgresql_does_not_know_stops_the_start_with_its_words() {
    assertThatThrownBy(() -> EmbeddedPostgres.start(home, Map.of("no_such_setting", "1")))
        .isInstanceOf(EmbeddedPostgresFailure.class)
        .hasMessageContaining("no_such_setting");
    EmbeddedPostgres.start(home).close();
  }

  @Test
  void a_home_that_the_server_cannot_reach_is_refused_with_what_to_do() {
    Assumptions.assumeTrue(new UnixSystem().getUid() == 0, "another user needs no other account");
    Path within = home.resolve("closed").resolve("data");

    assertSucceeded(
        Commands.run(
            List.of(
                "sh", "-c", "mkdir -p \"$0\" && chmod 700 \"$0\"", within.getParent().toString())));

    assertThatThrownBy(() -> EmbeddedPostgres.start(within))
        .isInstanceOf(EmbeddedPostgresFailure.class)
        .hasMessageContaining("chmod o+x " + home);
  }
}
