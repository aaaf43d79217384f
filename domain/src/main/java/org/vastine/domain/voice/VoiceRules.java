package org.vastine.domain.voice;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * What the house wants of its replies.
 *
 * @param scope of which replies
 * @param address how customers are addressed
 * @param emoji how many a reply has at most, 0 to {@value #MOST_MARKS}
 * @param exclamations how many exclamation marks a reply has at most, 0 to {@value #MOST_MARKS}
 * @param sentenceWords how many words a sentence has at most, {@value #LEAST_WORDS} to {@value
 *     #MOST_WORDS}
 * @param greets whether a reply begins with a greeting
 * @param signed whether a reply shows who wrote it
 */
public record VoiceRules(
    VoiceScope scope,
    Address address,
    int emoji,
    int exclamations,
    int sentenceWords,
    boolean greets,
    boolean signed) {

  /** So many marks of a sort can be allowed at most. */
  public static final int MOST_MARKS = 10;

  /** A sentence cannot be asked to be shorter than so many words. */
  public static final int LEAST_WORDS = 8;

  /** Nor be allowed to be longer. */
  public static final int MOST_WORDS = 60;

  /** What holds where nothing was said: short sentences, signed, and no shouting. */
  public static final VoiceRules DEFAULT =
      new VoiceRules(VoiceScope.ALL, Address.ANY, 1, 1, 25, false, true);

  /** Refuses what is out of its range. */
  public VoiceRules {
    requireNonNull(scope, "scope is null");
    requireNonNull(address, "address is null");
    if (!isMark(emoji) || !isMark(exclamations) || !isLength(sentenceWords)) {
      throw new IllegalArgumentException(
          "out of range: " + emoji + " " + exclamations + " " + sentenceWords);
    }
  }

  /** The rules, unless a number is out of its range. */
  public static Decision<VoiceRules> typed(
      VoiceScope scope,
      Address address,
      int emoji,
      int exclamations,
      int sentenceWords,
      boolean greets,
      boolean signed) {
    if (!isMark(emoji) || !isMark(exclamations)) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "voice.marks-invalid").with("most", MOST_MARKS));
    }
    if (!isLength(sentenceWords)) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "voice.words-invalid")
              .with("least", LEAST_WORDS)
              .with("most", MOST_WORDS));
    }
    return Decision.accepted(
        new VoiceRules(scope, address, emoji, exclamations, sentenceWords, greets, signed));
  }

  private static boolean isMark(int number) {
    return number >= 0 && number <= MOST_MARKS;
  }

  private static boolean isLength(int words) {
    return words >= LEAST_WORDS && words <= MOST_WORDS;
  }
}
