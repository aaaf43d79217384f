package org.vastine.domain.community;

import org.vastine.domain.kernel.Labelled;

/** What speaks for or against a mention being a good answer to the asker (R10). */
public enum AnswerSign implements Labelled {
  /** It was written as a reply to the asker. */
  REPLIES_TO_ASKER(0.15),
  /** It takes up some words of the question. */
  SHARES_WORDS(0.2),
  /** It takes up many of them. */
  SHARES_MANY_WORDS(0.3),
  /** It tells what to do or where to look. */
  INSTRUCTS(0.25),
  /** It points to a page. */
  POINTS_TO_SOURCE(0.15),
  /** It is long enough to explain something. */
  EXPLAINS(0.1),
  /** It asks something itself. */
  ASKS_ITSELF(-0.3),
  /** It says that its writer has the same trouble. */
  SAME_TROUBLE(-0.3),
  /** It is a word or two. */
  TOO_SHORT(-0.25),
  /** It denies what others said. */
  DISPUTES(-0.3),
  /** Its tone is negative. */
  UNFRIENDLY(-0.3),
  /** The asker thanked after it. */
  ASKER_THANKED(0.35);

  private final double weight;

  AnswerSign(double weight) {
    this.weight = weight;
  }

  /** How much it adds to the confidence. */
  public double weight() {
    return weight;
  }

  /** Whether it speaks for the answer. */
  public boolean speaksFor() {
    return weight > 0;
  }
}
