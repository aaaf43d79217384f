package org.vastine.persistence.stream;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.persistence.kernel.Database;
import org.vastine.persistence.kernel.DatabaseAddress;

/**
 * Tells the other nodes on the same database which workspaces have news, and hears it from them.
 */
final class Notifications implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Notifications.class);
  private static final String CHANNEL = "vastine_live";
  private static final int LISTEN_MILLIS = 10_000;
  private static final int RECONNECT_MILLIS = 1_000;

  private final Database database;
  private final UUID node;
  private final Consumer<WorkspaceId> heard;
  private final Runnable mayHaveMissed;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Optional<Connection> listening = Optional.empty();

  /**
   * Nothing is heard before it is started.
   *
   * @param node tells our own notifications from those of others
   * @param heard called for a workspace with news from another node
   * @param mayHaveMissed called when listening begins anew
   */
  Notifications(Database database, UUID node, Consumer<WorkspaceId> heard, Runnable mayHaveMissed) {
    this.database = database;
    this.node = node;
    this.heard = heard;
    this.mayHaveMissed = mayHaveMissed;
  }

  void start() {
    Thread.ofPlatform().daemon().name("live-notifications").start(this::listen);
  }

  /** Failing to tell is no reason to fail: the others hear of it with the next news. */
  void send(Collection<WorkspaceId> workspaces) {
    try (Connection connection = database.source().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT pg_notify('" + CHANNEL + "', ?)")) {
      for (WorkspaceId workspace : workspaces) {
        statement.setString(1, node + " " + workspace);
        statement.execute();
      }
    } catch (SQLException e) {
      log.warn("Other nodes could not be told of news: {}", e.getMessage());
    }
  }

  private void listen() {
    boolean interrupted = false;
    while (closing.getCount() > 0) {
      try (Connection connection = connect()) {
        listening = Optional.of(connection);
        if (interrupted) {
          log.info("Listening for news of other nodes again.");
          interrupted = false;
        }
        mayHaveMissed.run();
        listenOn(connection);
      } catch (SQLException e) {
        // Said once for as long as the database is away.
        if (!interrupted && closing.getCount() > 0) {
          log.warn("Listening for news of other nodes was interrupted: {}", e.getMessage());
        }
        interrupted = true;
      }
      pause();
    }
  }

  private Connection connect() throws SQLException {
    DatabaseAddress address = database.address();
    Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password());
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + CHANNEL);
    }
    return connection;
  }

  private void listenOn(Connection connection) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (closing.getCount() > 0) {
      PGNotification[] notifications = postgres.getNotifications(LISTEN_MILLIS);
      if (notifications.length == 0 && !connection.isValid(5)) {
        throw new SQLException("the connection is gone");
      }
      for (PGNotification notification : notifications) {
        hear(notification.getParameter());
      }
    }
  }

  private void hear(String payload) {
    int blank = payload.indexOf(' ');
    if (blank > 0 && !payload.substring(0, blank).equals(node.toString())) {
      heard.accept(new WorkspaceId(UUID.fromString(payload.substring(blank + 1))));
    }
  }

  private void pause() {
    try {
      closing.await(RECONNECT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    listening.ifPresent(connection -> {
      try {
        connection.close();
      } catch (SQLException e) {
        log.debug("The listening connection was closed already.", e);
      }
    });
  }
}
