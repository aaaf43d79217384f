package org.vastine.language.kernel;

import java.util.Arrays;

/**
 * Profiles of texts, found by their features: how like a text is to each of them takes time only
 * for the features that they share. Grows by {@link #add}; reading is safe for many threads once it
 * no longer grows.
 */
public final class ProfileIndex {

  private static final int NONE = -1;

  private int texts;
  private int size;
  private int[] chains;
  private int[] hashes;
  private int[] owners;
  private float[] values;
  private int[] next;

  /** An empty one. */
  public ProfileIndex() {
    this.chains = new int[1 << 10];
    Arrays.fill(chains, NONE);
    this.hashes = new int[1 << 9];
    this.owners = new int[1 << 9];
    this.values = new float[1 << 9];
    this.next = new int[1 << 9];
  }

  private ProfileIndex(ProfileIndex other) {
    this.texts = other.texts;
    this.size = other.size;
    this.chains = other.chains.clone();
    this.hashes = other.hashes.clone();
    this.owners = other.owners.clone();
    this.values = other.values.clone();
    this.next = other.next.clone();
  }

  /** One that grows apart from this. */
  public ProfileIndex copy() {
    return new ProfileIndex(this);
  }

  /** How many texts there are. */
  public int texts() {
    return texts;
  }

  /** Adds a text; its number is how many there were. */
  public void add(TextProfile profile) {
    while (size + profile.size > hashes.length) {
      grow();
    }
    for (int i = 0; i < profile.size; i++) {
      hashes[size] = profile.hashes[i];
      owners[size] = texts;
      values[size] = profile.values[i];
      chain(size++);
    }
    texts++;
  }

  /** The likeness of a text to each, from 0 (nothing in common) to 1 (the same). */
  public double[] likeness(TextProfile profile) {
    double[] sums = new double[texts];
    for (int i = 0; i < profile.size; i++) {
      int hash = profile.hashes[i];
      for (int at = chains[hash & chains.length - 1]; at != NONE; at = next[at]) {
        if (hashes[at] == hash) {
          sums[owners[at]] += values[at] * profile.values[i];
        }
      }
    }
    return sums;
  }

  /**
   * How much each token of a text has part in its likeness to the others, each of them weighed.
   *
   * @param tokens how many tokens the text has
   * @param weights one number for each text here
   */
  public double[] shares(TextProfile profile, int tokens, double[] weights) {
    double[] sums = new double[tokens];
    for (int i = 0; i < profile.size; i++) {
      int token = profile.owners[i];
      if (token < 0) {
        continue;
      }
      int hash = profile.hashes[i];
      for (int at = chains[hash & chains.length - 1]; at != NONE; at = next[at]) {
        if (hashes[at] == hash) {
          sums[token] += values[at] * profile.values[i] * weights[owners[at]];
        }
      }
    }
    return sums;
  }

  private void grow() {
    int larger = hashes.length * 2;
    hashes = Arrays.copyOf(hashes, larger);
    owners = Arrays.copyOf(owners, larger);
    values = Arrays.copyOf(values, larger);
    next = Arrays.copyOf(next, larger);
    chains = new int[larger * 2];
    Arrays.fill(chains, NONE);
    for (int at = 0; at < size; at++) {
      chain(at);
    }
  }

  private void chain(int at) {
    int head = hashes[at] & chains.length - 1;
    next[at] = chains[head];
    chains[head] = at;
  }
}
