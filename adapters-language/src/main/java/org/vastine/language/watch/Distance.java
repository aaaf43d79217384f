package org.vastine.language.watch;

import java.util.Arrays;

/**
 * How many slips of the keyboard lie between a word and letters of a text: a letter too many, one
 * too few, another one, or two neighbours exchanged.
 */
final class Distance {

  private Distance() {}

  /** The number of slips, or {@code most + 1} where there are more. */
  static int of(String word, char[] letters, int from, int to, int most) {
    int width = to - from;
    int[] before = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    Arrays.setAll(last, column -> column);
    for (int line = 1; line <= word.length(); line++) {
      char c = word.charAt(line - 1);
      row[0] = line;
      int least = line;
      for (int column = 1; column <= width; column++) {
        char other = letters[from + column - 1];
        int cost = c == other ? 0 : 1;
        int best = Math.min(Math.min(last[column], row[column - 1]) + 1, last[column - 1] + cost);
        if (line > 1
            && column > 1
            && c == letters[from + column - 2]
            && word.charAt(line - 2) == other) {
          best = Math.min(best, before[column - 2] + 1);
        }
        row[column] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[width], most + 1);
  }

  /** Whether one letter is doubled or single instead, or two neighbours are exchanged. */
  static boolean isSmall(String word, char[] letters, int from, int to) {
    int length = to - from;
    int same = 0;
    while (same < Math.min(length, word.length()) && word.charAt(same) == letters[from + same]) {
      same++;
    }
    if (length == word.length()) {
      return same + 1 < length
          && word.charAt(same) == letters[from + same + 1]
          && word.charAt(same + 1) == letters[from + same];
    }
    char changed = length > word.length() ? letters[from + same] : word.charAt(same);
    return same > 0 && changed == word.charAt(same - 1);
  }
}
