package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.policy.GuardRules;

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

  /** Whether a draft has nearly its words; a formula of a few words may be used by everybody. */
  public boolean isRepeatedBy(NormalisedText draft, GuardRules rules) {
    return !draft.isFormula() && draft.percentAlike(text) >= rules.alikeFromPercent();
  }
}
