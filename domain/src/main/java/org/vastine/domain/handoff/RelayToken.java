package org.vastine.domain.handoff;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one relay alias from every other, within an address: three times four characters that
 * are not easily mistaken for each other, which can be read out on the telephone and not be
 * guessed.
 *
 * @param value for example {@code via-k7m3-q9x2-hd4t}
 */
public record RelayToken(String value) {

  /** Letters and digits without those that look alike, 31 of them. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final String GROUP = "-[" + ALPHABET + "]{4}";
  private static final Pattern FORM = Pattern.compile("via(?:" + GROUP + "){3}");
  private static final int GROUPS = 3;
  private static final int GROUP_LENGTH = 4;

  /** Refuses what has not its form. */
  public RelayToken {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no relay token has this form");
    }
  }

  /**
   * The token that a secret makes.
   *
   * @param random at least 24 characters that nobody can guess
   */
  public static RelayToken of(String random) {
    if (random.length() < 2 * GROUPS * GROUP_LENGTH) {
      throw new IllegalArgumentException("too little chance for a relay token");
    }
    BigInteger rest = new BigInteger(1, random.getBytes(StandardCharsets.UTF_8));
    BigInteger letters = BigInteger.valueOf(ALPHABET.length());
    StringBuilder token = new StringBuilder("via");
    for (int at = 0; at < GROUPS * GROUP_LENGTH; at++) {
      if (at % GROUP_LENGTH == 0) {
        token.append('-');
      }
      BigInteger[] divided = rest.divideAndRemainder(letters);
      token.append(ALPHABET.charAt(divided[1].intValueExact()));
      rest = divided[0];
    }
    return new RelayToken(token.toString());
  }

  /** The first token in a text, whatever its case; empty when there is none. */
  public static Optional<RelayToken> in(String text) {
    Matcher found = FORM.matcher(text.toLowerCase(Locale.ROOT));
    return found.find() ? Optional.of(new RelayToken(found.group())) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
