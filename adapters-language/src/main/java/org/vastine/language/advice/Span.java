package org.vastine.language.advice;

/**
 * A stretch of a text that points to a person.
 *
 * @param kind what stands there, as placeholders name it
 * @param start in code units
 * @param end after the last one
 */
record Span(String kind, int start, int end) {

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
