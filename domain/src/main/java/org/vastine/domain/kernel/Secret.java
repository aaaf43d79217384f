package org.vastine.domain.kernel;

import static java.util.Objects.requireNonNull;

/**
 * Something that only its owner may see: a password, a session's or token's key. Its text form
 * hides it, so that it stays out of logs and messages.
 *
 * @param value the secret itself, to be asked for only where it is used
 */
public record Secret(String value) {

  /** Refuses null. */
  public Secret {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
