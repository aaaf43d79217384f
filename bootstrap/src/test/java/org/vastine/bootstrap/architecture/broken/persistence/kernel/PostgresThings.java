package org.vastine.bootstrap.architecture.broken.persistence.kernel;

import org.jooq.DSLContext;

/** Breaks: stores speak domain. */
public final class PostgresThings {
  /** A store. */
  public PostgresThings() {}

  /** Shows a library's type. */
  public DSLContext context(DSLContext context) {
    return context;
  }
}
