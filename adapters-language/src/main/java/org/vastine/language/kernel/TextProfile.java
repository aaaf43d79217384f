package org.vastine.language.kernel;

/**
 * What makes a text comparable with others: its words and runs of characters, each once, weighed by
 * rarity, and all together of length 1. What no model knows weighs most: that is where an
 * organisation's own words show.
 */
public final class TextProfile {

  /** Features that stand in nearly every text say nothing about likeness. */
  private static final float COMMON = 2.5f;

  private static final float UNKNOWN = 7;
  private static final float[] BLOCK_WEIGHTS = {1, 0.5f, 0};

  final int[] hashes;
  final float[] values;
  final int[] owners;
  final int size;

  private TextProfile(int[] hashes, float[] values, int[] owners, int size) {
    this.hashes = hashes;
    this.values = values;
    this.owners = owners;
    this.size = size;
  }

  /** The profile of a text with these features. */
  public static TextProfile of(Vocabulary vocabulary, FeatureBag bag) {
    int[] hashes = new int[bag.size];
    float[] values = new float[bag.size];
    int[] owners = new int[bag.size];
    int[] seen = new int[Integer.highestOneBit(Math.max(16, bag.size)) << 2];
    int size = 0;
    double squares = 0;
    for (int i = 0; i < bag.size; i++) {
      float share = BLOCK_WEIGHTS[bag.blocks[i]];
      float weight = share * Math.max(0, vocabulary.rarityOf(bag.hashes[i], UNKNOWN) - COMMON);
      if (weight > 0 && addOnce(seen, bag.hashes[i])) {
        hashes[size] = bag.hashes[i];
        values[size] = weight;
        owners[size++] = bag.owners[i];
        squares += weight * weight;
      }
    }
    float unit = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < size; i++) {
      values[i] *= unit;
    }
    return new TextProfile(hashes, values, owners, size);
  }

  private static boolean addOnce(int[] seen, int hash) {
    int mask = seen.length - 1;
    int slot = hash & mask;
    while (seen[slot] != 0) {
      if (seen[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    seen[slot] = hash;
    return true;
  }
}
