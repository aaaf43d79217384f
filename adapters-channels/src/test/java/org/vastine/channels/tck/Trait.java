package org.vastine.channels.tck;

/**
 * What most platforms have; a fake names those that its platform lacks, with the reason ({@link
 * FakePlatform#lacks()}).
 */
public enum Trait {
  /** Somebody answers an item, and both stand in one conversation. */
  CONVERSATIONS,
  /**
   * The platform knows the key of a reply that it was given before, and publishes nothing new for
   * it.
   */
  KEYS_OF_REPLIES
}
