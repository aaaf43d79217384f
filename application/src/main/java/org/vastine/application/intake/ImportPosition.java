package org.vastine.application.intake;

/**
 * How far a history file was read.
 *
 * @param line lines that are behind us, 0 at the beginning
 * @param offset bytes that are behind us, 0 at the beginning
 */
public record ImportPosition(long line, long offset) {

  /** Nothing was read. */
  public static final ImportPosition START = new ImportPosition(0, 0);

  /** Refuses negative numbers. */
  public ImportPosition {
    if (line < 0 || offset < 0) {
      throw new IllegalArgumentException("a position is not negative");
    }
  }
}
