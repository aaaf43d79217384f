package org.vastine.domain.kernel;

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

  /** How many characters in a row are compared as one. */
  private static final int RUN = 6;

  /** With fewer words a text is a formula, which everybody may use as often as they like. */
  private static final int FEWEST_WORDS = 6;

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

  /** Whether these are a few words only, such as a greeting or thanks, which are not compared. */
  public boolean isFormula() {
    return asList().size() < FEWEST_WORDS;
  }

  /**
   * All runs of six characters, spaces counted; a shorter text is one run, and a text without words
   * has none. Runs of characters and not of words, so that an ending, a name or a joined word that
   * differs costs little.
   */
  public Set<String> runs() {
    Set<String> runs = new HashSet<>();
    for (int start = 0; start == 0 || start + RUN <= words.length(); start++) {
      runs.add(words.substring(start, Math.min(start + RUN, words.length())));
    }
    runs.remove("");
    return runs;
  }

  /**
   * How alike two texts are, in percent: the share that their runs have in common of all those that
   * occur in either. Two texts without words are not alike.
   */
  public int percentAlike(NormalisedText other) {
    Set<String> common = runs();
    Set<String> all = new HashSet<>(common);
    Set<String> others = other.runs();
    common.retainAll(others);
    all.addAll(others);
    return all.isEmpty() ? 0 : common.size() * 100 / all.size();
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
