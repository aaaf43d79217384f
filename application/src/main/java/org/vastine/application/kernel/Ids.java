package org.vastine.application.kernel;

import java.util.UUID;

/** Gives ids that nobody else has; later ones sort after earlier ones (RFC 9562, version 7). */
@FunctionalInterface
public interface Ids {

  /** A new id. */
  UUID next();
}
