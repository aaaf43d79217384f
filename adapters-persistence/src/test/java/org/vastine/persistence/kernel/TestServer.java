package org.vastine.persistence.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.vastine.persistence.embedded.EmbeddedPostgres;
import org.vastine.persistence.embedded.QuickDisk;

/** One server for all tests of a run; each asks for a database of its own, migrated already. */
public final class TestServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Made when the first test asks. */
  private static final class Running {
    static final EmbeddedPostgres SERVER = start();
    static final String TEMPLATE = template();

    private static EmbeddedPostgres start() {
      try {
        Path home = QuickDisk.create();
        // Background work would hold back what the live stream may show, now and then.
        EmbeddedPostgres server =
            EmbeddedPostgres.start(home, Map.of("autovacuum", "off", "max_connections", "200"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String template() {
      DatabaseAddress address = made("template_of_tests", "");
      Database.open(address, 1).close();
      return "template_of_tests";
    }
  }

  private TestServer() {}

  /** A new database with the schema and nothing else. */
  public static DatabaseAddress freshDatabase() {
    String template = Running.TEMPLATE;
    return made("test_" + DATABASES.incrementAndGet(), " TEMPLATE " + template);
  }

  /** A new database without a schema. */
  public static DatabaseAddress emptyDatabase() {
    return made("empty_" + DATABASES.incrementAndGet(), "");
  }

  /** The same database, entered as the superuser. */
  public static DatabaseAddress asSuperuser(DatabaseAddress address) {
    DatabaseAddress superuser = Running.SERVER.administration();
    return new DatabaseAddress(address.url(), superuser.user(), superuser.password());
  }

  private static DatabaseAddress made(String name, String from) {
    DatabaseAddress administration = Running.SERVER.administration();
    DatabaseAddress application = Running.SERVER.address();
    execute(administration, "CREATE DATABASE " + name + " OWNER " + application.user() + from);
    String url = application.url();
    return new DatabaseAddress(
        url.substring(0, url.lastIndexOf('/') + 1) + name,
        application.user(),
        application.password());
  }

  /** Executes one command outside of any transaction. */
  public static void execute(DatabaseAddress address, String command) {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(command, e);
    }
  }

  private static void end(EmbeddedPostgres server, Path home) {
    server.close();
    try (Stream<Path> inside = Files.walk(home)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
