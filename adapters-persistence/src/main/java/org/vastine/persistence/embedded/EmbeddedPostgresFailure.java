package org.vastine.persistence.embedded;

/** The server of our own could not be started or kept; the message says what to do. */
public final class EmbeddedPostgresFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmbeddedPostgresFailure(String message) {
    super(message);
  }

  EmbeddedPostgresFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
