package org.vastine.web.server;

import io.javalin.config.RoutesConfig;

/**
 * The paths of one feature. Every implementation that is bound into the set is served; a path
 * without an {@link Access} is closed to whoever is not signed in.
 */
@FunctionalInterface
public interface Routes {
  /** Adds the feature's paths. */
  void add(RoutesConfig routes);
}
