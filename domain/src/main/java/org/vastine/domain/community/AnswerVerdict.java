package org.vastine.domain.community;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vastine.domain.triage.Confidence;

/**
 * Whether a mention is a good answer, how sure that is, and why: each sign has a weight, and their
 * sum says so. Two people can be told the same reasons, and work it out.
 *
 * @param confidence how sure it is that this answers the asker
 * @param signs what carried it, in the order of {@link AnswerSign}
 */
public record AnswerVerdict(Confidence confidence, List<AnswerSign> signs) {

  private static final double BEGIN = 0.3;
  private static final Confidence GOOD = new Confidence(0.7);
  private static final Confidence PERHAPS = new Confidence(0.4);
  private static final double SOME = 0.15;
  private static final double MANY = 0.35;
  private static final int EXPLAINING_WORDS = 8;
  private static final int SHORT_WORDS = 3;

  /** Copies the signs. */
  public AnswerVerdict {
    signs = List.copyOf(signs);
  }

  /**
   * What a mention of somebody else is, that was written after the question.
   *
   * @param toAsker whether it was written as a reply to the asker
   * @param negative whether its tone is negative
   */
  public static AnswerVerdict of(AnswerReading reading, boolean toAsker, boolean negative) {
    List<AnswerSign> signs = new ArrayList<>();
    add(signs, toAsker, AnswerSign.REPLIES_TO_ASKER);
    boolean many = reading.shared() >= MANY;
    add(signs, reading.shared() >= SOME && !many, AnswerSign.SHARES_WORDS);
    add(signs, many, AnswerSign.SHARES_MANY_WORDS);
    add(signs, reading.instructs(), AnswerSign.INSTRUCTS);
    add(signs, reading.points(), AnswerSign.POINTS_TO_SOURCE);
    add(signs, reading.words() >= EXPLAINING_WORDS, AnswerSign.EXPLAINS);
    add(signs, reading.asks(), AnswerSign.ASKS_ITSELF);
    add(signs, reading.sameTrouble(), AnswerSign.SAME_TROUBLE);
    add(signs, reading.words() < SHORT_WORDS && !reading.points(), AnswerSign.TOO_SHORT);
    add(signs, reading.disputes(), AnswerSign.DISPUTES);
    add(signs, negative, AnswerSign.UNFRIENDLY);
    return summed(signs);
  }

  /** The same once the asker thanked after it. */
  public AnswerVerdict thanked() {
    return signs.contains(AnswerSign.ASKER_THANKED)
        ? this
        : summed(Stream.concat(signs.stream(), Stream.of(AnswerSign.ASKER_THANKED)).toList());
  }

  /** Whether it is sure enough to count without a person. */
  public boolean isGood() {
    return confidence.isAtLeast(GOOD);
  }

  /** Whether it may be an answer: a person is asked. */
  public boolean isUnsure() {
    return !isGood() && confidence.isAtLeast(PERHAPS);
  }

  /** Whether nobody needs to hear of it as an answer. */
  public boolean isNone() {
    return !confidence.isAtLeast(PERHAPS);
  }

  private static void add(List<AnswerSign> signs, boolean there, AnswerSign sign) {
    if (there) {
      signs.add(sign);
    }
  }

  /** Rounded, so that what is stored and shown is what decided. */
  private static AnswerVerdict summed(List<AnswerSign> signs) {
    double sum = BEGIN + signs.stream().mapToDouble(AnswerSign::weight).sum();
    double bounded = Math.min(0.98, Math.max(0.02, sum));
    return new AnswerVerdict(new Confidence(Math.round(bounded * 100) / 100.0), signs);
  }
}
