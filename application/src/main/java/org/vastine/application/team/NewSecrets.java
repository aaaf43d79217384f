package org.vastine.application.team;

import org.vastine.domain.kernel.Secret;

/** Makes secrets that nobody can guess: 256 random bits as 43 characters of base64url. */
@FunctionalInterface
public interface NewSecrets {

  /** A new secret. */
  Secret next();
}
