package org.vastine.application.similarity;

import java.util.List;

/**
 * What a text is found by among a million others: keys, each made of a part of its runs. Texts that
 * have many runs in common most likely have a key in common, and texts that have few most likely
 * none; how alike two texts are is told by the texts alone.
 *
 * @param keys one for each band, in the order of the bands
 */
public record Signature(List<Integer> keys) {

  /** How many keys there are. */
  public static final int BANDS = 16;

  /** Copies the keys and refuses another number of them. */
  public Signature {
    keys = List.copyOf(keys);
    if (keys.size() != BANDS) {
      throw new IllegalArgumentException("not a signature: " + keys.size() + " keys");
    }
  }

  /** Whether the texts may be alike: a key of the same band is the same. */
  public boolean meets(Signature other) {
    return common(other) > 0;
  }

  /** In how many bands the keys are the same. */
  public int common(Signature other) {
    int common = 0;
    for (int band = 0; band < BANDS; band++) {
      common += keys.get(band).equals(other.keys.get(band)) ? 1 : 0;
    }
    return common;
  }
}
