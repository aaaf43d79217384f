package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The harm that a customer told of, and whether the words of a reply speak of it.
 *
 * @param kinds what it is; empty where nobody can tell
 * @param words the customer's own words for it, in their order, at most {@link #MOST_WORDS}
 * @param word what the reply says of it
 */
public record ToldHarm(Set<HarmKind> kinds, List<String> words, HarmWord word) {

  /** So many places of the mention are told at most. */
  public static final int MOST_WORDS = 4;

  /** Of a mention that tells no harm, or that nobody read. */
  public static final ToldHarm NONE = new ToldHarm(Set.of(), List.of(), HarmWord.SPOKEN_OF);

  /** Copies both, and refuses harm without words. */
  public ToldHarm {
    kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    words = List.copyOf(words);
    requireNonNull(word, "word is null");
    if (kinds.isEmpty() != words.isEmpty() || words.size() > MOST_WORDS) {
      throw new IllegalArgumentException("harm and words do not go together: " + kinds);
    }
  }

  /** Whether the customer told of harm. */
  public boolean told() {
    return !kinds.isEmpty();
  }
}
