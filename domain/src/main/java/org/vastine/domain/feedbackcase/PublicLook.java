package org.vastine.domain.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.policy.FindingKind;

/**
 * How a case looked in public when it ended (R26): the four things that bystanders see (how fast,
 * in what way, how the customer took it, how it ended), and what a newcomer would miss.
 *
 * @param seen whether anything of it was to be seen by everybody; where not, the rest says nothing
 * @param answeredAfter how long after the customer's first public words our first ones came; empty
 *     where there were none
 * @param late whether a deadline of ours passed unanswered
 * @param manner what our words showed that speaks against us
 * @param reaction how the customer took it
 * @param outcome how it ended
 * @param missing what a newcomer would miss, the gravest first
 */
public record PublicLook(
    boolean seen,
    Optional<Duration> answeredAfter,
    boolean late,
    Set<FindingKind> manner,
    Reaction reaction,
    CaseOutcome outcome,
    Set<Missing> missing) {

  /** Refuses null, and copies the sets, each in the order of its kinds. */
  public PublicLook {
    requireNonNull(answeredAfter, "answeredAfter is null");
    requireNonNull(reaction, "reaction is null");
    requireNonNull(outcome, "outcome is null");
    EnumSet<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    kinds.addAll(manner);
    manner = Collections.unmodifiableSet(kinds);
    EnumSet<Missing> all = EnumSet.noneOf(Missing.class);
    all.addAll(missing);
    missing = Collections.unmodifiableSet(all);
  }
}
