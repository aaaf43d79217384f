package org.vastine.application.proof;

import java.util.Collection;
import java.util.List;

/**
 * Takes out of a text what points to people: in process, without a network, safe for use by many
 * threads at once. Never throws for any text.
 */
public interface Anonymiser {

  /**
   * A text without what pointed to people.
   *
   * @param text with placeholders such as {@code [NAME_1]}; the same words got the same one
   * @param left what pointed to people, in the order of the text; empty where nothing did
   * @param look words that may name a person or a place and were left, for a person to look at
   */
  record Plain(String text, List<String> left, List<String> look) {
    /** Copies the lists. */
    public Plain {
      left = List.copyOf(left);
      look = List.copyOf(look);
    }
  }

  /**
   * Reads a text.
   *
   * @param people names and handles that are known to stand in it
   */
  Plain plain(String text, Collection<String> people);
}
