package org.vastine.language.kernel;

import java.util.Arrays;

/** Where which cues stand in a text, in the order of the text. */
public final class CueMatches {

  private int[] cues = new int[16];
  private int[] firsts = new int[16];
  private int[] lasts = new int[16];
  private int size;

  void add(int cue, int first, int last, boolean skipped) {
    if (skipped) {
      return;
    }
    if (size == cues.length) {
      cues = Arrays.copyOf(cues, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      lasts = Arrays.copyOf(lasts, size * 2);
    }
    cues[size] = cue;
    firsts[size] = first;
    lasts[size++] = last;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The number of the cue. */
  public int cue(int match) {
    return cues[match];
  }

  /** The first token of it. */
  public int first(int match) {
    return firsts[match];
  }

  /** The last token of it. */
  public int last(int match) {
    return lasts[match];
  }

  /** Whether the cue stands anywhere. */
  public boolean has(int cue) {
    for (int i = 0; i < size; i++) {
      if (cues[i] == cue) {
        return true;
      }
    }
    return false;
  }
}
