package org.vastine.application.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vastine.domain.kernel.Secret;

/**
 * A key of a session, token or invitation as it is kept. Such keys are long and random, so that one
 * round of SHA-256 is enough.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record SecretHash(String hex) {

  /** Refuses anything else. */
  public SecretHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
    }
  }

  /** The hash of a key. */
  public static SecretHash of(Secret key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.value().getBytes(StandardCharsets.UTF_8));
      return new SecretHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether it is the hash of this key; takes the same time whatever the answer. */
  public boolean matches(Secret key) {
    return MessageDigest.isEqual(
        hex.getBytes(StandardCharsets.US_ASCII), of(key).hex().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "SecretHash[hidden]";
  }
}
