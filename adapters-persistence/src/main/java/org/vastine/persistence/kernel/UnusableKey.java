package org.vastine.persistence.kernel;

/** Secrets cannot be sealed or opened with the key that was given; the message says what to do. */
public final class UnusableKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKey(String message, Throwable cause) {
    super(message, cause);
  }
}
