package org.vastine.web.server;

import io.javalin.config.JavalinConfig;

/** Something that is served and is no route: a folder of static files. */
@FunctionalInterface
public interface Site {
  /** Adds it; its files need {@link Access#EVERYONE} to be open to strangers. */
  void configure(JavalinConfig config);
}
