package org.vastine.domain.team;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;

/**
 * What a password must be: long rather than complicated. Letters are compared in one form (Unicode
 * NFC), so that a password works on every keyboard that can write it.
 */
public final class PasswordRule {

  /** The least length, in characters as code points. */
  public static final int LEAST = 12;

  /** The greatest length, in characters as code points. */
  public static final int MOST = 200;

  private PasswordRule() {}

  /** The password in the form in which it is hashed and compared. */
  public static Secret normalised(Secret password) {
    return new Secret(Normalizer.normalize(password.value(), Normalizer.Form.NFC));
  }

  /** Why this cannot be the member's password; empty when it can. */
  public static Optional<Refusal> refuses(Secret password, EmailAddress email) {
    String plain = normalised(password).value();
    int length = plain.codePointCount(0, plain.length());
    if (length < LEAST) {
      return Optional.of(invalid("team.password-too-short").with("least", LEAST));
    }
    if (length > MOST) {
      return Optional.of(invalid("team.password-too-long").with("most", MOST));
    }
    if (plain.strip().toLowerCase(Locale.ROOT).equals(email.value())) {
      return Optional.of(invalid("team.password-is-email"));
    }
    return Optional.empty();
  }

  private static Refusal invalid(String code) {
    return Refusal.of(Refusal.Kind.INVALID, code);
  }
}
