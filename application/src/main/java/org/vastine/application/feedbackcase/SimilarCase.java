package org.vastine.application.feedbackcase;

import org.vastine.domain.kernel.Labelled;

/**
 * A case that may be about the same complaint.
 *
 * @param row the case as lists show it
 * @param percent how alike the words are
 * @param reason what speaks for it
 */
public record SimilarCase(CaseListItem row, int percent, Reason reason) {

  /** What speaks for the same complaint. */
  public enum Reason implements Labelled {
    /** Nearly the same words, whoever wrote them. */
    SAME_WORDS,
    /** The same person, or somebody of the same name in another channel, in words that are like. */
    SAME_AUTHOR
  }
}
