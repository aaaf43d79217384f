package org.vastine.channels.tck;

import java.util.List;
import org.vastine.domain.channel.TextLimit;

/** Texts that fill a limit to its last unit, of characters that are often miscounted. */
final class LongTexts {

  private static final List<String> PIECES =
      List.of(
          "Hyvää ",
          "päivää ",
          "İyi ",
          "günler ",
          "ığdır ",
          "😀 ",
          "👩‍👩‍👧‍👦 ",
          "👍🏽 ",
          "🇫🇮 ",
          "åäö ");

  private LongTexts() {}

  /** A text of exactly the greatest length; it ends in a letter. */
  static String exactly(TextLimit limit) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (int turn = 0; ; turn++) {
      String piece = PIECES.get(turn % PIECES.size());
      int more = limit.lengthOf(piece);
      if (length + more >= limit.most()) {
        break;
      }
      text.append(piece);
      length += more;
    }
    return text.append("x".repeat(limit.most() - length)).toString();
  }
}
