package org.vastine.persistence.team;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.vastine.application.team.NewSecrets;
import org.vastine.domain.kernel.Secret;

/** Secrets from the system's source of randomness. */
public final class RandomSecrets implements NewSecrets {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** Needs nothing. */
  @Inject
  public RandomSecrets() {}

  @Override
  public Secret next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
