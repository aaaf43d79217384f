package org.vastine.language.kernel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The features that a model knows: from hash to row, with the weight of rarity that each row has.
 */
public final class Vocabulary {

  private final int[] hashes;
  private final float[] rarity;
  private final float[] gains;
  private final int[] keys;
  private final int[] rows;

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
    this.keys = new int[capacity];
    this.rows = new int[capacity];
    for (int row = 0; row < hashes.length; row++) {
      int slot = hashes[row] & (capacity - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      keys[slot] = hashes[row];
      rows[slot] = row;
    }
  }

  static Vocabulary read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    float[] rarity = new float[hashes.length];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = in.readInt();
      rarity[row] = (in.readByte() & 0xFF) / 16f;
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
      out.writeByte(Math.min(255, Math.round(rarity[row] * 16)));
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

  float[] gains() {
    return gains;
  }

  /** The row of the hash, or -1. */
  int row(int hash) {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == hash) {
        return rows[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The known features of the bag, each once, every block scaled to the length of its gain. */
  public Activation activate(FeatureBag bag) {
    Activation activation = new Activation(bag.size);
    double[] squares = new double[gains.length];
    for (int i = 0; i < bag.size; i++) {
      int row = row(bag.hashes[i]);
      activation.rowOf[i] = row;
      if (row >= 0 && activation.addOnce(row, bag.blocks[i])) {
        squares[bag.blocks[i]] += rarity[row] * rarity[row];
      }
    }
    for (int block = 0; block < gains.length; block++) {
      squares[block] = squares[block] == 0 ? 0 : gains[block] / Math.sqrt(squares[block]);
    }
    for (int i = 0; i < activation.size; i++) {
      activation.values[i] = (float) (rarity[activation.rows[i]] * squares[activation.blocks[i]]);
    }
    return activation;
  }
}
