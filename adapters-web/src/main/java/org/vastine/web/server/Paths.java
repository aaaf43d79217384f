package org.vastine.web.server;

import io.javalin.http.Context;

/** Which paths programs use, and which people. */
final class Paths {
  private Paths() {}

  /** Whether answers on this path are for programs: problems and not pages. */
  static boolean isApi(Context ctx) {
    String path = ctx.path();
    return path.startsWith("/api/")
        || path.startsWith("/webhooks/")
        || path.startsWith("/health/")
        || path.equals("/metrics");
  }
}
