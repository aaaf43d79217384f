package org.vastine.web.operations;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vastine.application.kernel.ListWorkspaces;
import org.vastine.web.kernel.Json;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/** Whether this node runs, whether it can answer, and its figures. */
public final class HealthRoutes implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);
  private static final String PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final ListWorkspaces workspaces;
  private final Figures figures;
  private final Json json;

  /** Needs something to ask the database for. */
  @Inject
  public HealthRoutes(ListWorkspaces workspaces, Figures figures, Json json) {
    this.workspaces = workspaces;
    this.figures = figures;
    this.json = json;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/health/live", this::live, Access.PROGRAMS);
    routes.get("/health/ready", this::ready, Access.PROGRAMS);
    routes.get("/metrics", this::figures, Access.PROGRAMS);
  }

  private void live(Context ctx) {
    tell(ctx, 200, new Health("up", Map.of()));
  }

  private void ready(Context ctx) {
    try {
      workspaces.handle();
      tell(ctx, 200, new Health("up", Map.of("database", "up")));
    } catch (RuntimeException e) {
      LOG.warn("not ready: {}", e.getClass().getSimpleName());
      tell(ctx, 503, new Health("down", Map.of("database", "down")));
    }
  }

  private void figures(Context ctx) {
    ctx.contentType(PROMETHEUS_TYPE).result(figures.scrape());
  }

  private void tell(Context ctx, int status, Health health) {
    ctx.status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(json.write(health));
  }

  private record Health(String status, Map<String, String> checks) {}
}
