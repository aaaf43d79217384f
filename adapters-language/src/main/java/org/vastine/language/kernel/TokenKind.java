package org.vastine.language.kernel;

/** What a token is. */
public enum TokenKind {
  /** Letters, possibly with digits or an inner hyphen's part. */
  WORD,
  /** Begins with a digit: an amount, a clock time, a date. */
  NUMBER,
  /** One symbol outside the letters: an emoji or another picture. */
  PICTURE,
  /** A mark of punctuation; equal marks in a row are one token. */
  MARK,
  /** A web or mail address. */
  LINK,
  /** {@code @somebody}. */
  HANDLE,
  /** {@code #topic}. */
  TOPIC
}
