package org.vastine.domain.voice;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of an own reply.
 *
 * @param sign what it shows
 * @param words the sentence in which it does so, cut where it is long
 */
public record VoiceExample(VoiceSign sign, String words) {
  /** Refuses null. */
  public VoiceExample {
    requireNonNull(sign, "sign is null");
    requireNonNull(words, "words is null");
  }
}
