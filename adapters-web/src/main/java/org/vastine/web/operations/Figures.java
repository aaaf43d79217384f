package org.vastine.web.operations;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.vastine.application.kernel.Measurements;
import org.vastine.web.server.Site;

/** The figures of this node: what use cases count, how long requests take, how the JVM is doing. */
@Singleton
public final class Figures implements Measurements, Site, AutoCloseable {
  private static final String PREFIX = "vastine.";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** Begins to measure. */
  @Inject
  public Figures() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    for (Count count : Count.values()) {
      add(count, 0);
    }
  }

  /** Where other parts of the program add figures of their own, for example a pool. */
  public MeterRegistry registry() {
    return registry;
  }

  @Override
  public void add(Count count, long amount) {
    registry.counter(PREFIX + count.label().replace('_', '.')).increment((double) amount);
  }

  @Override
  public void took(Work work, Duration time) {
    registry.timer(PREFIX + work.label().replace('_', '.')).record(time);
  }

  @Override
  public void configure(JavalinConfig config) {
    config.requestLogger.http(this::answered);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  /** All figures in the form that Prometheus reads. */
  String scrape() {
    return registry.scrape();
  }

  private void answered(Context ctx, Float millis) {
    Timer.builder(PREFIX + "http.requests")
        .tag("method", ctx.method().name())
        .tag("route", route(ctx))
        .tag("status", Integer.toString(ctx.statusCode()))
        .register(registry)
        .record(Duration.ofNanos((long) (millis * 1_000_000)));
  }

  /** The pattern of the path and never the path itself, so that ids make no figures. */
  private static String route(Context ctx) {
    var matched = ctx.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }
}
