package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.policy.AuthorPast;
import org.vastine.domain.policy.PastConduct;
import org.vastine.domain.policy.PastEnding;

/**
 * What we had with an author before, over all threads.
 *
 * @param cases their latest cases, in no order
 * @param standing how far they stand on the ladder of each channel account; accounts on which
 *     nothing holds are left out
 * @param role as whom they speak; empty where nobody said
 */
public record AuthorHistory(
    List<PastCase> cases,
    Map<ChannelAccountId, ConductRung> standing,
    Optional<AudienceRole> role) {

  /** How many of an author's latest cases are looked at: one more than is counted. */
  public static final int MOST = AuthorPast.MOST + 1;

  /** Of one of whom we know nothing. */
  public static final AuthorHistory BLANK =
      new AuthorHistory(List.of(), Map.of(), Optional.empty());

  /**
   * A case of the author's.
   *
   * @param outcome how it ended, where it did
   * @param changedAt when something last happened in it
   */
  public record PastCase(CaseId id, Optional<CaseOutcome> outcome, Instant changedAt) {
    /** Refuses null. */
    public PastCase {
      requireNonNull(id, "id is null");
      requireNonNull(outcome, "outcome is null");
      requireNonNull(changedAt, "changedAt is null");
    }
  }

  /** Copies. */
  public AuthorHistory {
    cases = List.copyOf(cases);
    standing = Map.copyOf(standing);
    requireNonNull(role, "role is null");
  }

  /** The same with further cases of theirs. */
  AuthorHistory with(Collection<PastCase> more) {
    List<PastCase> all = new ArrayList<>(cases);
    all.addAll(more);
    return new AuthorHistory(all, standing, role);
  }

  /** The same as rules ask for it about one of the author's cases, which itself does not count. */
  public AuthorPast seenFrom(CaseId id, ChannelAccountId account) {
    List<PastCase> others = cases.stream().filter(one -> !one.id().equals(id)).toList();
    return new AuthorPast(
        Math.min(AuthorPast.MOST, others.size()),
        others.stream()
            .filter(one -> one.outcome().isPresent())
            .max(Comparator.comparing(PastCase::changedAt).thenComparing(one -> one.id().value()))
            .map(one -> same(PastEnding.class, one.outcome().orElseThrow()))
            .orElse(PastEnding.NONE),
        Optional.ofNullable(standing.get(account))
            .map(rung -> same(PastConduct.class, rung))
            .orElse(PastConduct.NONE),
        role);
  }

  private static <E extends Enum<E> & Labelled> E same(Class<E> type, Labelled there) {
    return Labelled.find(type, there.label())
        .orElseThrow(
            () -> new IllegalStateException(type.getSimpleName() + " lacks " + there.label()));
  }
}
