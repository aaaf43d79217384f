package org.vastine.language.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The text form of a cue lexicon. A section {@code [name]} holds entries, one a line or divided by
 * commas; {@code //} begins a comment. An entry is one or more words:
 *
 * <ul>
 *   <li>{@code kiire*} any word that begins so, {@code *misiniz} any that ends so;
 *   <li>{@code pay|give|send} one of these;
 *   <li>{@code ~} up to three words in between, in the same sentence;
 *   <li>{@code #} a number, {@code ^} at the start: only where a sentence begins;
 *   <li>a mark such as {@code ?} or an emoji stands for itself.
 * </ul>
 *
 * Words are compared without case, diacritics and apostrophes.
 */
final class CueFile {

  /** One entry: the cue it speaks for and its words. */
  record Entry(String cue, boolean atStart, List<String> words) {}

  private CueFile() {}

  static List<Entry> parse(String source, String text) {
    List<Entry> entries = new ArrayList<>();
    String cue = "";
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int comment = line.indexOf("//");
      String content = (comment >= 0 ? line.substring(0, comment) : line).strip();
      if (content.startsWith("[") && content.endsWith("]")) {
        cue = content.substring(1, content.length() - 1);
      } else if (!content.isEmpty()) {
        if (cue.isEmpty()) {
          throw new IllegalArgumentException(
              source + ":" + number + ": an entry before any section");
        }
        addAll(entries, cue, content);
      }
    }
    return entries;
  }

  private static void addAll(List<Entry> entries, String cue, String content) {
    for (String part : content.split(",", -1)) {
      String entry = part.strip();
      boolean atStart = entry.startsWith("^");
      if (atStart) {
        entry = entry.substring(1).strip();
      }
      if (!entry.isEmpty()) {
        entries.add(new Entry(cue, atStart, List.of(apart(entry).split(" +", -1))));
      }
    }
  }

  /** Whether the word at this place is one of several, which marks would tear apart. */
  private static boolean isChoice(String entry, int at) {
    int from = entry.lastIndexOf(' ', at) + 1;
    int to = entry.indexOf(' ', at);
    return entry.substring(from, to < 0 ? entry.length() : to).indexOf('|') >= 0;
  }

  /**
   * Marks inside a word are tokens of their own in texts, so they are in entries; {@code 24/7} is
   * one number.
   */
  private static String apart(String entry) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      boolean inside = i > 0 && i + 1 < entry.length() && Character.isLetter(entry.charAt(i - 1));
      if (inside && (c == '-' || c == ':' || c == '.') && Character.isLetter(entry.charAt(i + 1))) {
        if (isChoice(entry, i)) {
          throw new IllegalArgumentException("a choice of words with a mark inside: " + entry);
        }
        words.append(' ').append(c).append(' ');
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }
}
