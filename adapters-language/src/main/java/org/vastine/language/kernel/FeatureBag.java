package org.vastine.language.kernel;

import java.util.Arrays;

/**
 * The features of one text by their hashes. Each belongs to a block (words, characters, cues),
 * which are weighed apart, and has an owner: the token or the cue that it came from, for telling
 * reasons.
 */
public final class FeatureBag {

  /** The owner of what belongs to the text as a whole. */
  public static final int NOBODY = Integer.MIN_VALUE;

  private static final int LARGEST_START = 4096;

  int[] hashes;
  byte[] blocks;
  int[] owners;
  int size;

  /** An empty bag for a text of so many characters: most need no further room. */
  public FeatureBag(int characters) {
    int room = Math.min(LARGEST_START, 64 + 4 * characters);
    this.hashes = new int[room];
    this.blocks = new byte[room];
    this.owners = new int[room];
  }

  /** Adds a feature by its unfinished hash. */
  public void add(int hash, int block, int owner) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      blocks = Arrays.copyOf(blocks, size * 2);
      owners = Arrays.copyOf(owners, size * 2);
    }
    hashes[size] = Hashing.finish(hash);
    blocks[size] = (byte) block;
    owners[size++] = owner;
  }

  /** How many were added, repeated ones included. */
  public int size() {
    return size;
  }

  /** The finished hash of a feature. */
  public int hash(int feature) {
    return hashes[feature];
  }

  /** The block of a feature. */
  public int block(int feature) {
    return blocks[feature];
  }

  /**
   * The token (0 and up) or the cue match ({@code ~match}) that the feature came from, or {@link
   * #NOBODY}.
   */
  public int owner(int feature) {
    return owners[feature];
  }
}
