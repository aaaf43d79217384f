package org.vastine.domain.proof;

import java.time.Instant;
import java.util.Optional;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;

/**
 * What a customer wrote to let us show their words under their name (R26).
 *
 * @param way by which way
 * @param at when they wrote it
 * @param words what they wrote
 */
public record Consent(ConsentWay way, Instant at, String words) {

  /** The longest quotation, in UTF-16 code units. */
  public static final int LONGEST = 1_000;

  /** A consent that was given by now, or why it is none. */
  public static Decision<Consent> given(ConsentWay way, Instant at, String words, Instant now) {
    String said = words.strip();
    Optional<Refusal> no = Optional.empty();
    if (said.isEmpty() || said.length() > LONGEST) {
      no =
          Optional.of(
              Refusal.of(Refusal.Kind.INVALID, "proof.consent-words").with("most", LONGEST));
    } else if (at.isAfter(now)) {
      no = Optional.of(Refusal.of(Refusal.Kind.INVALID, "proof.consent-ahead"));
    }
    return no.<Decision<Consent>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(new Consent(way, at, said)));
  }
}
