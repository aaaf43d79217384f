package org.vastine.language.kernel;

/** The blocks of features, which are scaled apart from each other. */
public final class Blocks {
  /** Whole words, stems and pairs of stems. */
  public static final int WORDS = 0;

  /** Runs of characters within words. */
  public static final int CHARACTERS = 1;

  /** Cues, their places and their meetings, and the outer shape of the text. */
  public static final int CUES = 2;

  /** How many blocks there are. */
  public static final int COUNT = 3;

  private Blocks() {}
}
