package org.vastine.application.team;

import static java.util.Objects.requireNonNull;

/**
 * A password as it is kept: salted, hashed slowly, with the parameters of its making inside. Its
 * text form hides it.
 *
 * @param value in the words of who made it
 */
public record PasswordHash(String value) {

  /** Refuses null. */
  public PasswordHash {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return "PasswordHash[hidden]";
  }
}
