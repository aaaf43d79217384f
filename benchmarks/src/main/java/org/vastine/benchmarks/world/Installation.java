package org.vastine.benchmarks.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.application.team.SignIn;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsReader;
import org.vastine.channels.handin.HandedInProvider;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Permission;
import org.vastine.persistence.embedded.EmbeddedPostgres;
import org.vastine.persistence.kernel.DatabaseAddress;

/**
 * A PostgreSQL with its durable settings, and in it a workspace with one account that takes what is
 * handed in and a token for the web API. Vastine itself runs as a process of its own, from the
 * built distribution, over that PostgreSQL as an external one.
 */
public final class Installation implements AutoCloseable {

  private static final EmailAddress ADDRESS = new EmailAddress("benchmark@vastine.example");
  private static final Secret PASSWORD = new Secret("a password only for this run");

  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final WorkspaceId workspace;
  private final String account;
  private final Actor admin;
  private final String token;

  private Installation(
      Path folder, EmbeddedPostgres postgres, Actor admin, String account, String token) {
    this.folder = folder;
    this.postgres = postgres;
    this.workspace = admin.workspace();
    this.account = account;
    this.admin = admin;
    this.token = token;
  }

  /** Lays it out in a new folder below this one. */
  public static Installation in(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("run-" + ProcessHandle.current().pid()));
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    try (RunningVastine running = assembled(folder, postgres)) {
      Founded founded = Founding.of(running, settings(folder, postgres).workspace());
      Actor admin = SetUp.admin(running, founded, "Benchmark", ADDRESS, PASSWORD);
      String account =
          SetUp.account(running, admin, HandedInProvider.KIND, "Handed in", Map.of())
              .id()
              .toString();
      String token =
          SetUp.token(running, admin, "benchmark", EnumSet.allOf(Permission.class), true);
      return new Installation(folder, postgres, admin, account, token);
    }
  }

  /**
   * The same under another clock, and with no more connections than this to the database, 2 to 200.
   */
  public RunningVastine assembled(InstantSource clock, int connections) {
    Map<String, String> named = new HashMap<>(named(folder, postgres.address()));
    named.put("database.connections", Integer.toString(connections));
    Settings settings = settings(named);
    Logging.configure(settings.log());
    return RunningVastine.assembled(settings, clock);
  }

  /** The admin signs in. Gives what the console's cookie holds. */
  public String session(RunningVastine node) {
    return Founding.accepted(
            node.part(SignIn.class)
                .handle(new SignIn.Command(slug(), ADDRESS, PASSWORD, "127.0.0.1")))
        .key()
        .reveal();
  }

  private static RunningVastine assembled(Path folder, EmbeddedPostgres postgres) {
    Settings settings = settings(folder, postgres);
    Logging.configure(settings.log());
    return RunningVastine.assembled(settings);
  }

  private static Settings settings(Path folder, EmbeddedPostgres postgres) {
    return settings(named(folder, postgres.address()));
  }

  private static Settings settings(Map<String, String> named) {
    return new SettingsReader().read(Optional.empty(), Map.of(), named);
  }

  /** A node over it in this process, whose parts can be called; nothing works or listens yet. */
  public RunningVastine assembled() {
    return assembled(folder, postgres);
  }

  private static Map<String, String> named(Path folder, DatabaseAddress database) {
    return Map.of(
        "data.home", folder.toString(),
        "database.url", database.url(),
        "database.user", database.user(),
        "database.password", database.password(),
        "web.requests-per-minute", "100000000",
        "web.port", "0",
        "log.level", "warn");
  }

  /** The command that serves it from the built distribution. */
  ProcessBuilder serving(Path distribution) {
    List<String> command = new ArrayList<>(List.of(distribution + "/bin/vastine", "serve"));
    named(folder, postgres.address())
        .forEach((key, value) -> {
          if (!key.equals("database.password")) {
            command.add("--set");
            command.add(key + "=" + value);
          }
        });
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("VASTINE_DATABASE_PASSWORD", postgres.address().password());
    builder.redirectError(folder.resolve("errors.log").toFile());
    return builder;
  }

  /** A connection as Vastine's own role, to the same server and database. */
  public Connection connect() throws SQLException {
    DatabaseAddress address = postgres.address();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  /** A connection as the server's administrator. */
  public Connection administer() throws SQLException {
    DatabaseAddress address = postgres.administration();
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  /** A connection as the server's administrator to the database of Vastine, past row security. */
  public Connection administerData() throws SQLException {
    DatabaseAddress administrator = postgres.administration();
    return DriverManager.getConnection(
        postgres.address().url(), administrator.user(), administrator.password());
  }

  /** The workspace that all of it lies in. */
  public WorkspaceId workspace() {
    return workspace;
  }

  /** The workspace's name in addresses. */
  public String slug() {
    return settings(folder, postgres).workspace().slug();
  }

  /** Who founded it. */
  public Actor admin() {
    return admin;
  }

  /** The id of the account that takes what is handed in. */
  public String account() {
    return account;
  }

  /** What the web API is shown. */
  public String token() {
    return token;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
