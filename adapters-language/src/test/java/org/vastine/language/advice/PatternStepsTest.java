package org.vastine.language.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text makes a pattern slow: how many letters it looks at grows with the text's length. Counted
 * are looks and not time, so that a busy machine tells the same.
 */
class PatternStepsTest {

  private static final int SHORT = 1_500;
  private static final int TIMES = 4;

  /** Linear is {@link #TIMES}; what stands at the ends adds a little. */
  private static final double MOST_GROWTH = TIMES * 1.25;

  /** Looks at each letter of a text; the longest alternatives and bounds together. */
  private static final long MOST_LOOKS = 3_000;

  /** What patterns like these are known to stumble over, each in the middle and at the end. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          "Aa",
          "a'",
          "A'",
          "a-",
          "A-",
          "ä",
          "Ä",
          " ",
          "\t",
          "\n",
          " \n",
          "\n ",
          "a ",
          "A ",
          "Aa ",
          "Aa  ",
          "Aa Bb ",
          "1",
          "1 ",
          "1-",
          "1.",
          "1a ",
          "11111 ",
          "111 11 ",
          "1 A ",
          "12 Aa ",
          "+1 ",
          "(1",
          "a.",
          "a.a",
          "a.a/",
          "www.",
          "http://",
          "a://",
          "@",
          "@a",
          "@a@",
          "@a.",
          "u/",
          "u/a",
          "[A",
          "[A_",
          "[A_A_1",
          "katu",
          "katu ",
          "akatu 1",
          "tie",
          "gata ",
          "Aa Street",
          "Mah ",
          "Aa Mah no ",
          "Mah no 1",
          "SW1A ",
          "SW1A1",
          "my name is ",
          "my name is Aa ",
          "I am ",
          "olen Aa ",
          "t ",
          "t. Aa ",
          "t Aa \n",
          "t Aa  ",
          "regards,\n",
          "Mr. ",
          "Mr Aa ",
          "Aa Bey",
          "Aa Bb Hanım'",
          "aB1-",
          "\u0301",
          "A\u0301",
          "\uD83D\uDE00");

  static List<Pattern> patterns() {
    List<Pattern> all = new ArrayList<>(PrivateData.patterns());
    all.addAll(PlainWords.PATTERNS);
    all.add(Masking.PLACEHOLDER);
    return all;
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void a_longer_text_takes_as_much_longer_to_read(Pattern pattern) {
    for (String piece : PIECES) {
      for (String end : List.of("", "!", " x", "\n")) {
        long few = looks(pattern, piece.repeat(SHORT / piece.length()) + end);
        long many = looks(pattern, piece.repeat(TIMES * SHORT / piece.length()) + end);

        assertThat(many).as("<%s> and <%s>", piece, end).isLessThan(MOST_LOOKS * TIMES * SHORT);
        assertThat(many).as("<%s> and <%s>", piece, end).isLessThan((long) (few * MOST_GROWTH));
      }
    }
  }

  private static long looks(Pattern pattern, String text) {
    Counting counting = new Counting(text, new long[1]);
    Matcher matcher = pattern.matcher(counting);
    while (matcher.find()) {
      counting.looks()[0]++;
    }
    return counting.looks()[0];
  }

  /** A text that counts how often a letter is looked at. */
  private record Counting(String text, long[] looks) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }
  }
}
