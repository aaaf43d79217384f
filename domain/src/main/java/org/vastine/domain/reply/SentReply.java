package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.kernel.NormalisedText;

/**
 * A reply of ours to somebody else.
 *
 * @param text its words
 * @param at when it went out, or will
 */
public record SentReply(NormalisedText text, Instant at) {
  /** Refuses null. */
  public SentReply {
    requireNonNull(text, "text is null");
    requireNonNull(at, "at is null");
  }
}
