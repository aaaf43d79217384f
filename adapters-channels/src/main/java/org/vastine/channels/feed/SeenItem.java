package org.vastine.channels.feed;

import java.util.Base64;
import java.util.Optional;

/**
 * What is kept of an item that was pulled: enough to know it again, and to notice when its words
 * change.
 *
 * @param key a hash of what tells it from the others, 8 characters
 * @param words a hash of its words, 4 characters
 */
record SeenItem(String key, String words) {

  private static final int KEY = 8;
  private static final int WORDS = 4;

  static SeenItem of(String key, String words) {
    return new SeenItem(hash(key, KEY), hash(words, WORDS));
  }

  private static String hash(String text, int length) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Hashes.sha256(text))
        .substring(0, length);
  }

  static Optional<SeenItem> read(String text) {
    return text.length() == KEY + WORDS
        ? Optional.of(new SeenItem(text.substring(0, KEY), text.substring(KEY)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return key + words;
  }
}
