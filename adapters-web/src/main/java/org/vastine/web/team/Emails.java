package org.vastine.web.team;

import java.util.Optional;
import org.vastine.domain.team.EmailAddress;

/** Reads addresses from forms. */
final class Emails {
  private Emails() {}

  static Optional<EmailAddress> parse(String text) {
    try {
      return Optional.of(new EmailAddress(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
