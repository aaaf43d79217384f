package org.vastine.language.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names that are known: the whole, and each of its parts of three letters or more, in any
 * case; one that begins with a capital may carry an ending, as in <i>Ahmet'in</i> or, with the stem
 * that Finnish endings ask for, <i>Matille</i> and <i>Virtasen</i>.
 */
final class KnownNames {

  private static final int SHORTEST = 3;
  private static final int LONGEST_ENDING = 4;

  private final List<String> names;

  KnownNames(Collection<String> people) {
    Set<String> all = new LinkedHashSet<>();
    for (String person : people) {
      String name = PlainWords.outgoing(person, 500).strip();
      add(all, name);
      for (String part : name.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
        add(all, part);
      }
    }
    names = new ArrayList<>(all);
    names.sort(Comparator.comparingInt(String::length).reversed());
  }

  private static void add(Set<String> all, String name) {
    if (name.length() >= SHORTEST && name.codePoints().anyMatch(Character::isLetter)) {
      all.add(name);
      all.add(name.replaceFirst("([kptKPT])\\1(\\p{L})$", "$1$2"));
      all.add(name.replaceFirst("nen$", "se"));
    }
  }

  void in(String text, Collection<Span> spans) {
    for (String name : names) {
      for (int at = 0; at + name.length() <= text.length(); at++) {
        if (begins(text, at) && text.regionMatches(true, at, name, 0, name.length())) {
          int end = end(text, at, at + name.length());
          if (end > 0) {
            spans.add(new Span("NAME", at, end));
          }
        }
      }
    }
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Where the name with its ending ends; -1 when it is a part of another word. */
  private static int end(String text, int start, int end) {
    int at = end;
    if (at < text.length() && isApostrophe(text.charAt(at))) {
      at++;
    }
    int ending = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == ending) {
      return end;
    }
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    return ending > end || capital && at - ending <= LONGEST_ENDING ? at : -1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
