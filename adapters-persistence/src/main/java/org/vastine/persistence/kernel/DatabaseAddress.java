package org.vastine.persistence.kernel;

import static java.util.Objects.requireNonNull;

/**
 * Where a database is, and as whom to enter it.
 *
 * @param url a JDBC URL of a PostgreSQL server, without credentials
 * @param user the role; neither a superuser nor one that passes row-level security
 * @param password of the role; never shown by {@link #toString()}
 */
public record DatabaseAddress(String url, String user, String password) {

  private static final String SCHEME = "jdbc:postgresql:";

  /** Refuses addresses of other databases. */
  public DatabaseAddress {
    requireNonNull(user, "user is null");
    requireNonNull(password, "password is null");
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException("a database address begins with " + SCHEME);
    }
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
