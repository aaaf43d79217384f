package org.vastine.language.kernel;

/**
 * The characters of a text in both folded forms. Three and more equal letters in a row become two,
 * so that {@code soooo} and {@code sooooooo} are one word.
 *
 * @param soft lower case
 * @param hard lower case without diacritics
 * @param origin for each folded character its place in the text
 * @param length how many of the arrays' elements count
 */
record Folded(char[] soft, char[] hard, int[] origin, int length) {

  static Folded of(String text, boolean turkish) {
    int size = Math.min(text.length(), Reading.LIMIT);
    char[] soft = new char[size];
    char[] hard = new char[size];
    int[] origin = new int[size];
    int length = 0;
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      char lower = turkish ? Folding.softTurkish(c) : Folding.soft(c);
      if (lower == Folding.DROPPED) {
        continue;
      }
      char plain = Folding.hard(lower);
      if (length >= 2
          && plain == hard[length - 1]
          && plain == hard[length - 2]
          && plain != 'w'
          && Character.isLetter(plain)) {
        continue;
      }
      soft[length] = lower;
      hard[length] = plain;
      origin[length++] = i;
    }
    return new Folded(soft, hard, origin, length);
  }
}
