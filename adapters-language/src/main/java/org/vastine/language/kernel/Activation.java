package org.vastine.language.kernel;

/** What a vocabulary knows of one text: rows with their values, each row once. */
public final class Activation {

  final int[] rows;

  /** For each active row the first feature of the bag that named it. */
  final int[] sources;

  final byte[] blocks;
  final float[] values;
  int size;

  private final int[] seen;

  Activation(int features) {
    this.rows = new int[features];
    this.sources = new int[features];
    this.blocks = new byte[features];
    this.values = new float[features];
    this.seen = new int[Integer.highestOneBit(Math.max(16, features)) << 2];
  }

  boolean addOnce(int row, int source, byte block, float value) {
    int mask = seen.length - 1;
    int slot = (row * 0x9E3779B1) >>> 8 & mask;
    while (seen[slot] != 0) {
      if (seen[slot] == row + 1) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    seen[slot] = row + 1;
    rows[size] = row;
    sources[size] = source;
    values[size] = value;
    blocks[size++] = block;
    return true;
  }

  /** How many rows are active. */
  public int size() {
    return size;
  }

  /** An active row. */
  public int row(int index) {
    return rows[index];
  }

  /** Its value. */
  public float value(int index) {
    return values[index];
  }
}
