package org.vastine.domain.bystander;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Sentiment;

/**
 * Something that everybody can read in a thread, as far as it matters to how the thread looks.
 *
 * @param side who says it
 * @param at when it was to be seen
 * @param sentiment the stance of somebody who is not us; empty where nobody knows
 * @param noticed what its words show, where they are ours
 */
public record PublicWord(
    Side side, Instant at, Optional<Sentiment> sentiment, Set<FindingKind> noticed) {

  /** Refuses null, and copies the set in an order of its own. */
  public PublicWord {
    requireNonNull(side, "side is null");
    requireNonNull(at, "at is null");
    requireNonNull(sentiment, "sentiment is null");
    EnumSet<FindingKind> all = EnumSet.noneOf(FindingKind.class);
    all.addAll(noticed);
    noticed = Collections.unmodifiableSet(all);
  }

  /** Somebody else's words. */
  public static PublicWord of(Side side, Instant at, Optional<Sentiment> sentiment) {
    return new PublicWord(side, at, sentiment, Set.of());
  }

  /** Our words. */
  public static PublicWord ours(Instant at, Set<FindingKind> noticed) {
    return new PublicWord(Side.OURS, at, Optional.empty(), noticed);
  }

  boolean isOurs() {
    return side == Side.OURS;
  }

  boolean isUnhappy() {
    return sentiment.filter(Sentiment.NEGATIVE::equals).isPresent();
  }
}
