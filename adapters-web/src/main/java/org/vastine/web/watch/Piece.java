package org.vastine.web.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vastine.domain.kernel.TextSpan;

/**
 * A piece of a text with marks in it.
 *
 * @param text the words, as they stand in the text
 * @param marked whether they are marked
 */
public record Piece(String text, boolean marked) {

  /** The whole text in pieces, marked at these spans, which may overlap or lie outside of it. */
  public static List<Piece> of(String text, List<TextSpan> spans) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (TextSpan span : spans.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList()) {
      int start = Math.max(at, span.start());
      int end = Math.min(text.length(), span.end());
      if (start < end) {
        add(pieces, text.substring(at, start), false);
        add(pieces, text.substring(start, end), true);
        at = end;
      }
    }
    add(pieces, text.substring(at), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
