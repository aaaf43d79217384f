package org.vastine.domain.bait;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the words of a mention show of wanting to provoke.
 *
 * @param signs what is found, with the words
 * @param concern whether the writer tells of a matter of their own, which has to be heard however
 *     it is worded
 */
public record BaitReading(Map<BaitSign, String> signs, boolean concern) {

  /** Nothing is found. */
  public static final BaitReading NOTHING = new BaitReading(Map.of(), false);

  /** Copies the signs, and refuses what no words can show. */
  public BaitReading {
    Map<BaitSign, String> copy = new EnumMap<>(BaitSign.class);
    copy.putAll(signs);
    signs = Collections.unmodifiableMap(copy);
    if (signs.containsKey(BaitSign.AFTER_OFFER)) {
      throw new IllegalArgumentException("an offer before is no matter of words");
    }
  }
}
