package org.vastine.web.server;

import io.javalin.http.Context;

/** What every answer tells the browser not to allow. */
final class SecurityHeaders {
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String ONE_YEAR = "max-age=31536000";

  private SecurityHeaders() {}

  static void add(Context ctx, boolean overHttps) {
    ctx.header("Content-Security-Policy", CONTENT_POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    // With "no-referrer" browsers would hide the origin of our own forms as well; see Csrf.
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (overHttps) {
      ctx.header("Strict-Transport-Security", ONE_YEAR);
    }
  }
}
