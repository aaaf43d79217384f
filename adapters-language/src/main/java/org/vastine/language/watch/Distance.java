package org.vastine.language.watch;

/**
 * How many slips of the keyboard lie between a word and letters of a text: a letter too many, one
 * too few, another one, or two neighbours exchanged.
 */
final class Distance {

  private Distance() {}

  /**
   * The number of slips, or {@code most + 1} where there are more. What both begin and end with
   * needs no table.
   */
  static int of(char[] word, char[] letters, int from, int to, int most) {
    int start = 0;
    int end = word.length;
    int stop = to;
    while (start < end && from + start < stop && word[start] == letters[from + start]) {
      start++;
    }
    while (end > start && stop > from + start && word[end - 1] == letters[stop - 1]) {
      end--;
      stop--;
    }
    int height = end - start;
    int width = stop - from - start;
    if (height == 0 || width == 0) {
      return Math.min(height + width, most + 1);
    }
    if (most == 1 && (height != width || height > 2)) {
      return 2;
    }
    return table(word, start, end, letters, from + start, stop, most);
  }

  private static int table(
      char[] word, int start, int end, char[] letters, int from, int to, int most) {
    int width = to - from;
    int[] before = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int column = 0; column <= width; column++) {
      last[column] = column;
    }
    for (int line = 1; line <= end - start; line++) {
      char c = word[start + line - 1];
      row[0] = line;
      int least = line;
      for (int column = 1; column <= width; column++) {
        char other = letters[from + column - 1];
        int cost = c == other ? 0 : 1;
        int best = Math.min(Math.min(last[column], row[column - 1]) + 1, last[column - 1] + cost);
        if (line > 1
            && column > 1
            && c == letters[from + column - 2]
            && word[start + line - 2] == other) {
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
  static boolean isSmall(char[] word, char[] letters, int from, int to) {
    int length = to - from;
    int same = 0;
    while (same < Math.min(length, word.length) && word[same] == letters[from + same]) {
      same++;
    }
    if (length == word.length) {
      return same + 1 < length
          && word[same] == letters[from + same + 1]
          && word[same + 1] == letters[from + same];
    }
    char changed = length > word.length ? letters[from + same] : word[same];
    return same > 0 && changed == word[same - 1];
  }
}
