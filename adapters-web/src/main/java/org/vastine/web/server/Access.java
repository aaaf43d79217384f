package org.vastine.web.server;

import io.javalin.security.RouteRole;

/** Who may use a path. Whoever forgets to say so gets a path for signed-in callers only. */
public enum Access implements RouteRole {
  /** Anybody; the request must still come from our own pages when it changes something. */
  EVERYONE,
  /** Any program, which proves by itself that it may (a platform's webhook). */
  PROGRAMS
}
