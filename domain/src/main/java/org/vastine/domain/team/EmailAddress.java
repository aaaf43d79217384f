package org.vastine.domain.team;

import java.util.Locale;

/**
 * A member's e-mail address, in lower case; the name a member signs in with.
 *
 * @param value at most 254 characters with one {@code @}
 */
public record EmailAddress(String value) {

  /** Lowers the case; refuses what cannot be an address. */
  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > 254
        || !value.matches("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)*")) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
