package org.vastine.domain.presence;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.policy.PresenceRule;

/**
 * What goes on on one of our own channels (R4).
 *
 * @param account which
 * @param heardAt when something was last taken in from it
 * @param answeredAt when an answer of ours was last published there
 * @param unanswered how many cases of it wait for an answer
 * @param waiting the one that has waited longest
 */
public record Presence(
    ChannelAccountId account,
    Optional<Instant> heardAt,
    Optional<Instant> answeredAt,
    int unanswered,
    Optional<Waiting> waiting) {

  /**
   * A case that waits.
   *
   * @param caseId which
   * @param since since when its author has waited
   */
  public record Waiting(CaseId caseId, Instant since) {}

  /** How it looks at this moment. */
  public PresenceState state(PresenceRule rule, Instant now) {
    boolean neglected =
        waiting.filter(one -> one.since().isBefore(now.minus(rule.neglectedAfter()))).isPresent();
    if (neglected) {
      return PresenceState.NEGLECTED;
    }
    boolean active =
        Stream.of(heardAt, answeredAt)
            .flatMap(Optional::stream)
            .anyMatch(at -> !at.isBefore(now.minus(rule.quietAfter())));
    return active ? PresenceState.ALIVE : PresenceState.QUIET;
  }
}
