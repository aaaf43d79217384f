package org.vastine.domain.voice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How a reply sounds.
 *
 * @param points of each part that could be measured, 0 to 100
 * @param examples what shows it
 */
public record VoiceScore(Map<VoicePart, Integer> points, List<VoiceExample> examples) {

  /** The most points. */
  public static final int MOST = 100;

  /** Copies both; refuses points beyond their range. */
  public VoiceScore {
    Map<VoicePart, Integer> copy = new EnumMap<>(VoicePart.class);
    copy.putAll(points);
    points = Collections.unmodifiableMap(copy);
    examples = List.copyOf(examples);
    if (copy.values().stream().anyMatch(one -> one < 0 || one > MOST)) {
      throw new IllegalArgumentException("points are 0 to 100: " + points);
    }
  }

  /**
   * 0 to 100: the mean of the parts, rounded; each counts the same, and one that could not be
   * measured does not count. Empty where none could be.
   */
  public OptionalInt total() {
    int parts = points.size();
    int sum = points.values().stream().mapToInt(Integer::intValue).sum();
    return parts == 0 ? OptionalInt.empty() : OptionalInt.of((2 * sum + parts) / (2 * parts));
  }
}
