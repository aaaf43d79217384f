package org.vastine.application.channel;

/**
 * How far an account was taken in, in words that only its provider understands.
 *
 * @param value empty before the first pull; at most 10,000 characters
 */
public record Cursor(String value) {

  /** Before the first pull. */
  public static final Cursor START = new Cursor("");

  /** Refuses overlong cursors. */
  public Cursor {
    if (value.length() > 10_000) {
      throw new IllegalArgumentException("a cursor has at most 10,000 characters");
    }
  }

  /** Whether nothing was pulled yet. */
  public boolean isStart() {
    return value.isEmpty();
  }
}
