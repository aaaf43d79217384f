package org.vastine.bootstrap.running;

import com.google.inject.Injector;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.bootstrap.assembly.Assembly;
import org.vastine.bootstrap.assembly.LanguageAhead;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.persistence.embedded.EmbeddedPostgres;
import org.vastine.persistence.kernel.Database;
import org.vastine.persistence.kernel.DatabaseAddress;
import org.vastine.persistence.stream.PostgresLiveSignals;
import org.vastine.web.server.WebServer;

/**
 * A node at work. Closing it ends intake, lets work in flight finish or gives it back, and stops
 * the embedded database with a checkpoint. Ending it without closing loses nothing either; it only
 * takes the next start longer.
 */
public final class RunningVastine implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RunningVastine.class);

  private final Optional<EmbeddedPostgres> embedded;
  private final Database database;
  private final Injector injector;
  private final Settings settings;
  private int port;
  private boolean closed;

  private RunningVastine(
      Settings settings,
      Optional<EmbeddedPostgres> embedded,
      Database database,
      Injector injector) {
    this.settings = settings;
    this.embedded = embedded;
    this.database = database;
    this.injector = injector;
  }

  /**
   * Opens the database, started by ourselves where none is given, and assembles all; nothing works
   * or listens yet.
   */
  public static RunningVastine assembled(Settings settings) {
    return assembled(settings, InstantSource.system());
  }

  /** The same under another clock, for whoever rehearses what takes days. */
  public static RunningVastine assembled(Settings settings, InstantSource clock) {
    LanguageAhead language = LanguageAhead.begun();
    Optional<EmbeddedPostgres> embedded =
        settings.database().url().isPresent()
            ? Optional.empty()
            : Optional.of(EmbeddedPostgres.start(settings.data().home()));
    Database database = null;
    try {
      database = Database.open(address(settings, embedded), settings.database().connections());
      Injector injector = Assembly.of(settings, clock, database, language);
      return new RunningVastine(settings, embedded, database, injector);
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      embedded.ifPresent(EmbeddedPostgres::close);
      throw e;
    }
  }

  private static DatabaseAddress address(Settings settings, Optional<EmbeddedPostgres> embedded) {
    return embedded
        .map(EmbeddedPostgres::address)
        .orElseGet(() ->
            new DatabaseAddress(
                settings.database().url().orElseThrow(),
                settings.database().user(),
                settings.database().password().orElse("")));
  }

  /** Works and listens from now on. */
  public void start() {
    injector.getInstance(Workers.class).start();
    port = injector.getInstance(WebServer.class).start();
    log.info("Vastine serves on {}.", address());
  }

  /** One of its parts. */
  public <T> T part(Class<T> type) {
    return injector.getInstance(type);
  }

  /**
   * The address to show to people: the public one where it is known, else where it listens, or will
   * listen by its settings.
   */
  public URI address() {
    return settings
        .web()
        .publicAddress()
        .orElseGet(() ->
            URI.create(
                "http://"
                    + settings.web().host()
                    + ":"
                    + (port == 0 ? settings.web().port() : port)));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (port != 0) {
      injector.getInstance(WebServer.class).stop();
      injector.getInstance(Workers.class).stop();
    }
    injector.getInstance(PostgresLiveSignals.class).close();
    database.close();
    embedded.ifPresent(EmbeddedPostgres::close);
    log.info("Vastine has stopped.");
  }
}
