package org.vastine.language.kernel;

import java.util.Arrays;

/** Numbers by 64-bit hash, in one flat table; built once and then only read. */
final class PatternTable {

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  /** The number of this hash, or -1. */
  int get(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  void put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    insert(key, value);
    size++;
  }

  private void insert(long key, int value) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }

  static long hash(CharSequence text) {
    long hash = 1;
    for (int i = 0; i < text.length(); i++) {
      hash = Hashing.addLong(hash, text.charAt(i));
    }
    return hash;
  }

  @Override
  public String toString() {
    return size + " patterns " + Arrays.hashCode(keys);
  }
}
