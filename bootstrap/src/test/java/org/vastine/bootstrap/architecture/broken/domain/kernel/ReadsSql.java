package org.vastine.bootstrap.architecture.broken.domain.kernel;

import java.sql.Types;

/** Breaks: the domain uses only itself and Java's base. */
public final class ReadsSql {
  private ReadsSql() {}

  /** A constant of another library. */
  public static int type(Types types) {
    return types.hashCode();
  }
}
