package org.vastine.domain.reply;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text reduced to what is compared: words in small letters without marks, divided by single
 * spaces.
 *
 * @param words possibly empty
 */
public record NormalisedText(String words) {

  /** How many words in a row are compared as one. */
  private static final int SHINGLE = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Refuses what {@link #of} would not give. */
  public NormalisedText {
    if (!words.equals(reduced(words))) {
      throw new IllegalArgumentException(
          "not a normalised text of " + words.length() + " characters");
    }
  }

  /** The words of any text. */
  public static NormalisedText of(String text) {
    return new NormalisedText(reduced(text));
  }

  /** The words in their order. */
  public List<String> asList() {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /**
   * How alike two texts are, in percent: the share that their runs of three words have in common of
   * all those that occur in either. Shorter texts are compared word by word. Two texts without
   * words are not alike.
   */
  public int percentAlike(NormalisedText other) {
    List<String> mine = asList();
    List<String> theirs = other.asList();
    int size = Math.min(SHINGLE, Math.min(mine.size(), theirs.size()));
    if (size == 0) {
      return 0;
    }
    Set<String> common = shingles(mine, size);
    Set<String> all = new HashSet<>(common);
    Set<String> others = shingles(theirs, size);
    common.retainAll(others);
    all.addAll(others);
    return common.size() * 100 / all.size();
  }

  private static Set<String> shingles(List<String> words, int size) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + size <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + size)));
    }
    return shingles;
  }

  /**
   * Turkish dotless i counts as i, so that texts in capitals compare whatever locale wrote them.
   */
  private static String reduced(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String small = bare.toLowerCase(Locale.ROOT).replace('ı', 'i');
    String again = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_WORDS.matcher(again).replaceAll(" ").strip();
  }
}
