package org.vastine.persistence.team;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.vastine.application.team.PasswordHash;
import org.vastine.application.team.Passwords;
import org.vastine.domain.kernel.Secret;

/**
 * Passwords hashed with Argon2id, in the usual text form {@code
 * $argon2id$v=19$m=..,t=..,p=..$salt$hash}. A hash carries its own costs, so that they can be
 * raised without making earlier ones unreadable.
 */
public final class Argon2Passwords implements Passwords {

  /** The lower of the two settings that OWASP recommends: 19 MiB, two passes, one lane. */
  private static final Costs COSTS = new Costs(19_456, 2, 1);

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MOST_MEMORY = 1 << 18;
  private static final int AT_ONCE = 4;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(?<memory>\\d{1,7}),t=(?<passes>\\d{1,2}),p=(?<lanes>\\d{1,2})"
              + "\\$(?<salt>[A-Za-z0-9+/]{11,86})\\$(?<hash>[A-Za-z0-9+/]{22,86})");

  private final SecureRandom random = new SecureRandom();

  /** Each hashing holds its memory; many sign-ins at once must not take all of it. */
  private final Semaphore memory = new Semaphore(AT_ONCE);

  private record Costs(int kibibytes, int passes, int lanes) {}

  /** Needs nothing. */
  @Inject
  public Argon2Passwords() {}

  @Override
  public PasswordHash hash(Secret password) {
    byte[] salt = randomBytes(SALT_BYTES);
    return written(salt, digest(password, salt, COSTS, HASH_BYTES));
  }

  @Override
  public boolean matches(Secret password, PasswordHash hash) {
    requireNonNull(password, "password is null");
    Matcher parts = FORM.matcher(hash.value());
    if (!parts.matches()) {
      return false;
    }
    Costs costs =
        new Costs(
            Integer.parseInt(parts.group("memory")),
            Integer.parseInt(parts.group("passes")),
            Integer.parseInt(parts.group("lanes")));
    if (costs.kibibytes() > MOST_MEMORY || costs.passes() < 1 || costs.lanes() < 1) {
      return false;
    }
    byte[] expected = Base64.getDecoder().decode(parts.group("hash"));
    byte[] salt = Base64.getDecoder().decode(parts.group("salt"));
    return MessageDigest.isEqual(expected, digest(password, salt, costs, expected.length));
  }

  @Override
  public PasswordHash nobodys() {
    return written(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
  }

  private byte[] digest(Secret password, byte[] salt, Costs costs, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(costs.kibibytes())
            .withIterations(costs.passes())
            .withParallelism(costs.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    memory.acquireUninterruptibly();
    try {
      generator.generateBytes(password.value().getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      memory.release();
    }
    return hash;
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static PasswordHash written(byte[] salt, byte[] hash) {
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m="
            + COSTS.kibibytes()
            + ",t="
            + COSTS.passes()
            + ",p="
            + COSTS.lanes()
            + "$"
            + text.encodeToString(salt)
            + "$"
            + text.encodeToString(hash));
  }
}
