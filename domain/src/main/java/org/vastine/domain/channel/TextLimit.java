package org.vastine.domain.channel;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.Labelled;

/**
 * How long a reply may be, counted as the platform counts.
 *
 * @param most the greatest length, in the units of {@code unit}
 * @param unit what counts as one
 * @param linkLength what each http(s) link counts whatever its length, or 0 when links count as
 *     their own characters
 * @param beside how much goes out with every text without standing in it, as a signature, in the
 *     units of {@code unit}
 */
public record TextLimit(int most, Unit unit, int linkLength, int beside) {

  /** What counts as one. */
  public enum Unit implements Labelled {
    /** UTF-16 code units. */
    UTF16,
    /** Unicode code points. */
    CODE_POINTS,
    /** What a reader sees as one character: an emoji with its modifiers is one. */
    GRAPHEMES,
    /** Bytes of UTF-8. */
    UTF8_BYTES
  }

  /** Punctuation at its end belongs to the sentence, not to the link. */
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'’”»…]");

  /** Refuses limits that nothing could keep. */
  public TextLimit {
    if (most < 1 || linkLength < 0 || beside < 0) {
      throw new IllegalArgumentException("not a text limit: " + most + ", link " + linkLength);
    }
  }

  /** A limit for texts with which nothing goes out. */
  public TextLimit(int most, Unit unit, int linkLength) {
    this(most, unit, linkLength, 0);
  }

  /** The same limit for texts under which these words go out as well. */
  public TextLimit with(String under) {
    return new TextLimit(most, unit, linkLength, ownLength(under));
  }

  /** The length of the text as this platform counts it, with what goes out beside it. */
  public int lengthOf(String text) {
    return beside + ownLength(text);
  }

  private int ownLength(String text) {
    if (linkLength == 0) {
      return plainLength(text);
    }
    Matcher links = LINK.matcher(text);
    int length = 0;
    int from = 0;
    while (links.find()) {
      length += plainLength(text.substring(from, links.start())) + linkLength;
      from = links.end();
    }
    return length + plainLength(text.substring(from));
  }

  /** Whether the platform would take the text. */
  public boolean fits(String text) {
    return lengthOf(text) <= most;
  }

  private int plainLength(String text) {
    return switch (unit) {
      case UTF16 -> text.length();
      case CODE_POINTS -> text.codePointCount(0, text.length());
      case GRAPHEMES -> graphemes(text);
      case UTF8_BYTES -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    };
  }

  private static int graphemes(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
