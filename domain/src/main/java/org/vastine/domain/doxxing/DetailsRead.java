package org.vastine.domain.doxxing;

import java.util.List;
import java.util.Set;

/**
 * What a reading of a text found that may be somebody's private detail. Details that the words
 * before them call the writer's own, or the organisation's, are left out.
 *
 * @param details all of them
 * @param sentences where the sentences begin, in order, in code units of the text
 * @param givenNames where words stand that are given names and no usual words of a language
 */
public record DetailsRead(
    List<PrivateDetail> details, List<Integer> sentences, Set<Integer> givenNames) {

  /** Nothing. */
  public static final DetailsRead NOTHING = new DetailsRead(List.of(), List.of(), Set.of());

  /** Copies the collections. */
  public DetailsRead {
    details = List.copyOf(details);
    sentences = List.copyOf(sentences);
    givenNames = Set.copyOf(givenNames);
  }

  /** The number of the sentence that holds this place, from 0. */
  int sentenceOf(int place) {
    int number = 0;
    for (int sentence = 1; sentence < sentences.size(); sentence++) {
      if (sentences.get(sentence) <= place) {
        number = sentence;
      }
    }
    return number;
  }

  /** Whether this place begins a sentence: a capital tells nothing there. */
  boolean beginsSentence(int place) {
    return sentences.isEmpty() || sentences.contains(place);
  }
}
