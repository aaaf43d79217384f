package org.vastine.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.persistence.kernel.DatabaseAddress;

/**
 * A PostgreSQL server of Vastine's own, below its data home. What it has acknowledged survives the
 * sudden end of Vastine, of the server and of the machine. It listens on the loopback address alone
 * and asks for a password; the server is started again when it ends, on the same port, as long as
 * this process lives, and shuts down when this process ends, however it ends.
 *
 * <p>One process has one data home: a second one is refused.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

  /** What the promise of durability needs, and what keeps the server private. */
  private static final Map<String, String> FIXED =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "",
          "password_encryption", "scram-sha-256");

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "max_connections", "60",
          "shared_buffers", "128MB",
          "timezone", "UTC",
          "log_timezone", "UTC",
          "jit", "off");

  private final Cluster cluster;
  private final ServerKeeper keeper;
  private final FileLock lock;
  private final int port;

  private EmbeddedPostgres(Cluster cluster, ServerKeeper keeper, FileLock lock, int port) {
    this.cluster = cluster;
    this.keeper = keeper;
    this.lock = lock;
    this.port = port;
  }

  /** {@link #start(Path, Map)} with the default settings. */
  public static EmbeddedPostgres start(Path dataHome) {
    return start(dataHome, Map.of());
  }

  /**
   * Starts the server of a data home, after having made what is missing, and returns when it takes
   * connections.
   *
   * @param settings of PostgreSQL, by name; those that durability and privacy rest on cannot be
   *     changed
   * @throws EmbeddedPostgresFailure when it cannot be started, with what to do about it
   */
  public static EmbeddedPostgres start(Path dataHome, Map<String, String> settings) {
    try {
      ServerAccount account = ServerAccount.forHome(dataHome);
      ServerHome home = ServerHome.in(dataHome, account);
      FileLock lock = home.lock();
      try {
        return start(home, account, lock, settings);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.acquiredBy().close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw new EmbeddedPostgresFailure("PostgreSQL could not be started: " + e.getMessage(), e);
    }
  }

  private static EmbeddedPostgres start(
      ServerHome home, ServerAccount account, FileLock lock, Map<String, String> settings)
      throws IOException, SQLException {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(home.root());
    Cluster cluster = new Cluster(home, binaries, account);
    cluster.makeOnce();
    ServerStop stop = new ServerStop(home, binaries, account);
    OrphanGuard guard = new OrphanGuard(home.data(), stop);
    // Before a port is chosen: an orphan still sits on the remembered one.
    guard.clear();
    int port = choosePort(home);
    List<String> command = account.asServer(command(binaries, home, port, settings));
    ServerKeeper keeper = new ServerKeeper(home, guard, stop, command);
    EmbeddedPostgres server = new EmbeddedPostgres(cluster, keeper, lock, port);
    keeper.start();
    try {
      home.rememberPort(port);
      cluster.welcomeApplication(port);
    } catch (IOException | SQLException | RuntimeException e) {
      keeper.stop();
      throw e;
    }
    log.info("PostgreSQL serves on 127.0.0.1:{} as {}.", port, account);
    return server;
  }

  private static List<String> command(
      PostgresBinaries binaries, ServerHome home, int port, Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(DEFAULTS);
    all.putAll(settings);
    all.putAll(FIXED);
    List<String> command =
        new ArrayList<>(
            List.of(
                binaries.postgres().toString(),
                "-D",
                home.data().toString(),
                "-p",
                Integer.toString(port)));
    all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return command;
  }

  private static int choosePort(ServerHome home) throws IOException {
    Optional<Integer> remembered = home.rememberedPort();
    if (remembered.isPresent() && isFree(remembered.get())) {
      return remembered.get();
    }
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * The application's database, entered as its role; stays the same as long as this server is open.
   */
  public DatabaseAddress address() {
    return addressOf(Cluster.APPLICATION, Cluster.APPLICATION);
  }

  /**
   * The database of the superuser, for an operator's tools and for tests; the application never
   * enters it.
   */
  public DatabaseAddress administration() {
    return addressOf(Cluster.SUPERUSER, Cluster.SUPERUSER);
  }

  private DatabaseAddress addressOf(String role, String database) {
    try {
      return cluster.address(port, role, database);
    } catch (IOException e) {
      throw new EmbeddedPostgresFailure("The password of the role " + role + " cannot be read", e);
    }
  }

  /** The server's process; empty for the moment between its sudden end and its next start. */
  public Optional<ProcessHandle> server() {
    return keeper.server();
  }

  /** Writes a checkpoint, ends the server, and frees the data home. A second call does nothing. */
  @Override
  public void close() {
    keeper.stop();
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new EmbeddedPostgresFailure("The data home could not be freed", e);
    }
  }
}
