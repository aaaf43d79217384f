package org.vastine.domain.voice;

import org.vastine.domain.kernel.Labelled;

/** What the score of a reply is made of, in the order in which it is shown. */
public enum VoicePart implements Labelled {
  /** Thanks, or is sorry, and speaks of the harm that was told. */
  WARMTH,
  /** Neither defends nor turns against the customer. */
  RESPECT,
  /** Says what is done, or what comes next and when. */
  HELP,
  /** Shows a person to a person: calls the customer by name and is signed. */
  PERSON,
  /** Has sentences that are short enough. */
  PLAIN,
  /** Keeps to the manners of the house: address, greeting, exclamation marks, emoji. */
  MANNER
}
