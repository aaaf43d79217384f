package org.vastine.application.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * Remembers what was answered under a key, for a day, so that asking again gives the same answer
 * and does nothing.
 */
public interface IdempotencyKeys {

  /**
   * What was answered.
   *
   * @param requestHash the hash of the request it answered
   * @param status the HTTP status
   * @param body the body, JSON
   */
  record Answered(String requestHash, int status, String body) {}

  /**
   * Takes the key for this transaction: a parallel transaction with the same key waits for this
   * one. Gives what was answered under it earlier.
   *
   * @param owner who uses the key; keys of others are other keys
   */
  Optional<Answered> take(String owner, String key, Instant now);

  /** Keeps the answer under a key that was taken in this transaction. */
  void keep(String owner, String key, Answered answered, Instant now);
}
