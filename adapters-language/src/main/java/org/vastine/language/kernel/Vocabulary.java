package org.vastine.language.kernel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The features that a model knows: from hash to row, with the weight of rarity that each row has.
 */
public final class Vocabulary {

  private static final int RARITY_BITS = 8;
  private static final float RARITY_STEPS = 16f;

  /** The filter has 2^18 bits, 32 kB: small enough for the nearest cache of a core. */
  private static final int FILTER_SHIFT = 32 - 18;

  private final int[] hashes;
  private final float[] rarity;
  private final float[] gains;

  /**
   * Hash, and beside it row and rarity in one number, so that a look-up touches one line of the
   * cache.
   */
  private final int[] table;

  private final int mask;

  /** One bit for the upper part of each known hash: clear means unknown for certain. */
  private final long[] filter = new long[1 << (32 - FILTER_SHIFT) >> 6];

  /**
   * A vocabulary of these features.
   *
   * @param hashes the finished hash of each row
   * @param rarity inverse document frequency of each row
   * @param gains how much each block weighs
   */
  public Vocabulary(int[] hashes, float[] rarity, float[] gains) {
    this.hashes = hashes.clone();
    this.rarity = rarity.clone();
    this.gains = gains.clone();
    int capacity = Integer.highestOneBit(Math.max(16, hashes.length * 2 - 1)) << 1;
    this.table = new int[capacity * 2];
    this.mask = table.length - 1;
    for (int row = 0; row < hashes.length; row++) {
      int slot = hashes[row] << 1 & mask;
      while (table[slot] != 0) {
        slot = (slot + 2) & mask;
      }
      table[slot] = hashes[row];
      table[slot + 1] = row << RARITY_BITS | packed(rarity[row]);
      int bit = hashes[row] >>> FILTER_SHIFT;
      filter[bit >>> 6] |= 1L << bit;
    }
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    float[] rarity = new float[hashes.length];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = in.readInt();
      rarity[row] = (in.readByte() & 0xFF) / RARITY_STEPS;
    }
    float[] gains = new float[in.readInt()];
    for (int block = 0; block < gains.length; block++) {
      gains[block] = in.readFloat();
    }
    return new Vocabulary(hashes, rarity, gains);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int row = 0; row < hashes.length; row++) {
      out.writeInt(hashes[row]);
      out.writeByte(packed(rarity[row]));
    }
    out.writeInt(gains.length);
    for (float gain : gains) {
      out.writeFloat(gain);
    }
  }

  /** How many features are known. */
  public int size() {
    return hashes.length;
  }

  /** The hash of a row. */
  public int hash(int row) {
    return hashes[row];
  }

  /** The rarity of a row. */
  public float rarity(int row) {
    return rarity[row];
  }

  /** The rarity of a feature by its finished hash, or the given one when it is not known. */
  float rarityOf(int hash, float unknown) {
    int entry = filterBit(hash) == 0 ? -1 : entry(hash);
    return entry < 0 ? unknown : (entry & (1 << RARITY_BITS) - 1) / RARITY_STEPS;
  }

  float[] gains() {
    return gains;
  }

  private int filterBit(int hash) {
    int bit = hash >>> FILTER_SHIFT;
    return (int) (filter[bit >>> 6] >>> bit) & 1;
  }

  /** Row and rarity of the hash, or -1. */
  private int entry(int hash) {
    int slot = hash << 1 & mask;
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return table[slot + 1];
      }
      slot = (slot + 2) & mask;
    }
    return -1;
  }

  private static int packed(float rarity) {
    return Math.min((1 << RARITY_BITS) - 1, Math.round(rarity * RARITY_STEPS));
  }

  /** The known features of the bag, each once, every block scaled to the length of its gain. */
  public Activation activate(FeatureBag bag) {
    int[] likely = new int[bag.size];
    int count = 0;
    // Most features are unknown: the small filter drops them without a look into the large table.
    for (int i = 0; i < bag.size; i++) {
      likely[count] = i;
      count += filterBit(bag.hashes[i]);
    }
    Activation activation = new Activation(count);
    double[] squares = new double[gains.length];
    int[] firsts = new int[count];
    // All first places without a branch, so that the processor waits for many of them at once.
    for (int candidate = 0; candidate < count; candidate++) {
      firsts[candidate] = table[bag.hashes[likely[candidate]] << 1 & mask];
    }
    for (int candidate = 0; candidate < count; candidate++) {
      int i = likely[candidate];
      int hash = bag.hashes[i];
      int entry = firsts[candidate] == hash ? table[(hash << 1 & mask) + 1] : entry(hash);
      if (entry < 0) {
        continue;
      }
      int row = entry >>> RARITY_BITS;
      float rare = (entry & (1 << RARITY_BITS) - 1) / RARITY_STEPS;
      if (activation.addOnce(row, i, bag.blocks[i], rare)) {
        squares[bag.blocks[i]] += rare * rare;
      }
    }
    for (int block = 0; block < gains.length; block++) {
      squares[block] = squares[block] == 0 ? 0 : gains[block] / Math.sqrt(squares[block]);
    }
    for (int i = 0; i < activation.size; i++) {
      activation.values[i] *= (float) squares[activation.blocks[i]];
    }
    return activation;
  }
}
