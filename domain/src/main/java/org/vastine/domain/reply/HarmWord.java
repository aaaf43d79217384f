package org.vastine.domain.reply;

/** What a reply says of the harm that a customer told. */
public enum HarmWord {
  /** It may speak of it: something of the matter stands in it. */
  SPOKEN_OF,
  /** It surely does not speak of it. */
  LEFT_OUT,
  /** It regrets in words that fit whatever happened, and speaks of nothing that did. */
  BLANKET
}
