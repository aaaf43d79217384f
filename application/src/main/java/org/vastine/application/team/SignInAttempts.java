package org.vastine.application.team;

import java.time.Instant;
import java.util.List;

/** Who failed to sign in, for a day; so that nobody can try passwords one after another. */
public interface SignInAttempts {

  /**
   * When it failed under a key since a moment, the latest first. Until the transaction ends no
   * other transaction gets the same key, so that parallel guesses are counted one by one.
   *
   * @param key whose attempts: an e-mail address or a network address, with a word before it
   */
  List<Instant> lock(String key, Instant since);

  /** Notes a failure; failures under the key that are older than a day may be forgotten. */
  void add(String key, Instant at);

  /** Takes back one failure of this very moment: it turned out to be none. */
  void takeBack(String key, Instant at);

  /** Forgets the failures under a key. */
  void clear(String key);
}
