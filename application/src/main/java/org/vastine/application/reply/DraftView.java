package org.vastine.application.reply;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.GuardReading;

/**
 * A draft with what the guard makes of it right now.
 *
 * @param draft the draft
 * @param reading the findings
 * @param limit the platform's limit for this audience; empty when the platform allows no such reply
 * @param length the length as the platform counts it, with the signature
 * @param signature what goes out under the words, with what stands before it; empty for none
 * @param owesPromise whether it is sent with a promise alone, since words of a holding template
 *     stand in it and no promise is open (R21)
 * @param named the time that its words name, by the workspace's clocks, where that can be promised
 *     and no promise stands beside them (R21)
 * @param opensAt when the cool-down ends; empty when there is none, or when the words are approved
 */
public record DraftView(
    Draft draft,
    GuardReading reading,
    Optional<TextLimit> limit,
    int length,
    String signature,
    boolean owesPromise,
    Optional<LocalDateTime> named,
    Optional<Instant> opensAt) {

  static DraftView of(
      Draft draft,
      GuardReading reading,
      Optional<TextLimit> limit,
      String signature,
      boolean owesPromise,
      Optional<LocalDateTime> named) {
    String text = draft.text().value();
    Optional<Instant> opensAt =
        reading.coolDown().isZero() || draft.approvedBy().isPresent()
            ? Optional.empty()
            : Optional.of(draft.changedAt().plus(reading.coolDown()));
    return new DraftView(
        draft,
        reading,
        limit,
        limit
            .map(most -> most.with(signature).lengthOf(text))
            .orElse(text.length() + signature.length()),
        signature,
        owesPromise,
        named,
        opensAt);
  }
}
