package org.vastine.application.channel;

/**
 * The secrets of a channel account cannot be decrypted: the key is another one, or the stored bytes
 * were changed.
 */
public final class UnreadableSecrets extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Names the account and never a value. */
  public UnreadableSecrets(String message, Throwable cause) {
    super(message, cause);
  }
}
