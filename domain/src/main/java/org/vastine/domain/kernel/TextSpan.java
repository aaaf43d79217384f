package org.vastine.domain.kernel;

/**
 * A stretch of a text, in UTF-16 code units, which is how Java and browsers count.
 *
 * @param start index of the first code unit, from 0
 * @param end index after the last code unit, greater than {@code start}
 */
public record TextSpan(int start, int end) {

  /** Refuses empty and negative stretches. */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The words at this span of the text; fails when the text is shorter. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }
}
