package org.vastine.domain.voice;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.kernel.Labelled;

/** By what a stretch of a reply shows the voice, or misses it. */
public enum VoiceSign implements Labelled {
  /** Thanks the customer. */
  THANKS(VoicePart.WARMTH, true),
  /** Is sorry. */
  REGRET(VoicePart.WARMTH, true),
  /** Neither thanks nor is sorry where one is due. */
  COLD(VoicePart.WARMTH, false),
  /** Passes over the harm that the customer told of. */
  HARM_PASSED_OVER(VoicePart.WARMTH, false),
  /** Stays calm where the customer was not. */
  STAYED_CALM(VoicePart.RESPECT, true),
  /** Denies, disputes, argues, makes excuses or asks for pity. */
  DEFENDS(VoicePart.RESPECT, false),
  /** Blames the customer, or helps only if they yield. */
  BLAMES(VoicePart.RESPECT, false),
  /** Insults or mocks. */
  INSULTS(VoicePart.RESPECT, false),
  /** Says what was done, or can be. */
  SOLUTION(VoicePart.HELP, true),
  /** Says what comes next, or where to go on. */
  NEXT_STEP(VoicePart.HELP, true),
  /** Names a time. */
  TIME(VoicePart.HELP, true),
  /** Leads nowhere. */
  NO_STEP(VoicePart.HELP, false),
  /** Calls the customer by name. */
  NAMED(VoicePart.PERSON, true),
  /** Does not, though the name is known. */
  NAMELESS(VoicePart.PERSON, false),
  /** Shows who wrote it. */
  SIGNED(VoicePart.PERSON, true),
  /** Does not. */
  UNSIGNED(VoicePart.PERSON, false),
  /** A sentence of more words than the house wants. */
  LONG_SENTENCE(VoicePart.PLAIN, false),
  /** Addresses the customer as the house does. */
  HOUSE_ADDRESS(VoicePart.MANNER, true),
  /** Addresses the customer in the other way. */
  OTHER_ADDRESS(VoicePart.MANNER, false),
  /** Greets. */
  GREETS(VoicePart.MANNER, true),
  /** Does not greet where the house does. */
  NO_GREETING(VoicePart.MANNER, false),
  /** More exclamation marks than the house wants. */
  EXCLAIMS(VoicePart.MANNER, false),
  /** More emoji than the house wants. */
  MANY_EMOJI(VoicePart.MANNER, false);

  private final VoicePart part;
  private final boolean good;

  VoiceSign(VoicePart part, boolean good) {
    this.part = requireNonNull(part);
    this.good = good;
  }

  /** The part of the score that it tells of. */
  public VoicePart part() {
    return part;
  }

  /** Whether it shows the voice well. */
  public boolean good() {
    return good;
  }

  /** Whether somebody would like to hear it of their own words: not that a name stands there. */
  public boolean isWorthTelling() {
    return good && part != VoicePart.PERSON && part != VoicePart.MANNER;
  }
}
