package org.vastine.persistence.kernel;

/** Vastine cannot work with the database it was given; the message says what to do. */
public final class UnusableDatabase extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableDatabase(String message) {
    super(message);
  }

  UnusableDatabase(String message, Throwable cause) {
    super(message, cause);
  }
}
