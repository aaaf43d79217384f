package org.vastine.domain.community;

/**
 * What a mention says in view of a question, as language understanding reads it. Judges nothing:
 * that is {@link AnswerVerdict}'s.
 *
 * @param shared which share of the question's words of meaning it takes up, 0 to 1
 * @param words how many words it has
 * @param instructs whether it tells what to do or where to look
 * @param points whether it points to a page
 * @param asks whether it asks something
 * @param sameTrouble whether its writer has the same trouble
 * @param disputes whether it denies what others said
 * @param failed whether it says that something did not help
 * @param thanks whether it thanks, or says that something helped
 */
public record AnswerReading(
    double shared,
    int words,
    boolean instructs,
    boolean points,
    boolean asks,
    boolean sameTrouble,
    boolean disputes,
    boolean failed,
    boolean thanks) {

  /** A text that says nothing. */
  public static final AnswerReading NOTHING =
      new AnswerReading(0, 0, false, false, false, false, false, false, false);

  /** Refuses shares outside 0 to 1 and negative counts. */
  public AnswerReading {
    if (!(shared >= 0 && shared <= 1) || words < 0) {
      throw new IllegalArgumentException("not a reading: " + shared + " of " + words + " words");
    }
  }
}
