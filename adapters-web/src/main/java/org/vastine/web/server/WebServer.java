package org.vastine.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.vastine.application.kernel.Ids;

/**
 * Serves every feature's routes on virtual threads. Stopping lets requests under way finish within
 * the time that the settings give.
 */
@Singleton
public final class WebServer {
  private final WebSettings settings;
  private final Ids ids;
  private final Gate gate;
  private final Javalin javalin;

  /** Makes the server; nothing listens before {@link #start}. */
  @Inject
  WebServer(
      WebSettings settings,
      Ids ids,
      Gate gate,
      Failures failures,
      Set<Routes> features,
      Set<Site> sites) {
    this.settings = settings;
    this.ids = ids;
    this.gate = gate;
    this.javalin =
        Javalin.create(config -> {
          configure(config);
          failures.add(config.routes);
          sites.forEach(site -> site.configure(config));
          features.forEach(feature -> feature.add(config.routes));
        });
  }

  /** Listens from now on; gives the port. */
  public int start() {
    javalin.start();
    return javalin.port();
  }

  /** Takes no new requests, lets those under way finish, and is gone. */
  public void stop() {
    javalin.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyServer(this::stopsGracefully);
    config.jetty.modifyHttpConfiguration(this::tellsLittle);
    config.routes.before(this::begin);
    config.routes.beforeMatched(gate::check);
    config.routes.after(_ -> RequestId.end());
  }

  private void begin(Context ctx) {
    RequestId.begin(ctx, ids::next);
    SecurityHeaders.add(ctx, settings.secureCookies());
  }

  private void stopsGracefully(Server server) {
    server.setHandler(new GracefulHandler());
    server.setStopTimeout(settings.stopWithin().toMillis());
  }

  private void tellsLittle(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    if (settings.behindProxy()) {
      http.addCustomizer(new ForwardedRequestCustomizer());
    }
  }
}
