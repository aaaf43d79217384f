package org.vastine.application.team;

import org.vastine.domain.kernel.Secret;

/** Hashes passwords slowly, so that whoever steals the hashes cannot try many. */
public interface Passwords {

  /** A new hash with a salt of its own. */
  PasswordHash hash(Secret password);

  /** Whether the hash was made of this password; false for a hash that cannot be read. */
  boolean matches(Secret password, PasswordHash hash);

  /**
   * A hash that no password matches and that takes as long to compare as any other, so that nobody
   * can tell by the time it takes whether a member exists.
   */
  PasswordHash nobodys();
}
