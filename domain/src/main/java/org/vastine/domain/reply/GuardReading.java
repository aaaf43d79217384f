package org.vastine.domain.reply;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.ReplyMoves;
import org.vastine.domain.policy.Overriding;

/**
 * What the guard made of one draft.
 *
 * @param findings the gravest first, then in the order of the text
 * @param needsApproval whether another member has to approve it in any case
 * @param waiting how long it has to wait before it is sent, counted from its last change, unless
 *     another member approves it (R14)
 * @param heat how heated the draft is, 0 for calm, 1 and 2 for warm, 3 and more for hot
 * @param moves what it does in its words, and what it leaves out
 * @param reads how it may read to the customer and to bystanders
 */
public record GuardReading(
    List<Finding> findings,
    boolean needsApproval,
    CoolDown waiting,
    int heat,
    ReplyMoves moves,
    HowItReads reads) {

  /** From which heat on a draft is hot. */
  public static final int HOT = 3;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(
              finding -> finding.span().map(span -> span.start()).orElse(Integer.MAX_VALUE))
          .thenComparing(Finding::kind);

  /** Puts the findings in order. */
  public GuardReading {
    requireNonNull(waiting, "waiting is null");
    findings = findings.stream().sorted(ORDER).toList();
    requireNonNull(moves, "moves is null");
    requireNonNull(reads, "reads is null");
  }

  /** The same beside what followed replies like this. */
  public GuardReading recalling(EarlierTurns turns) {
    return new GuardReading(findings, needsApproval, waiting, heat, moves, reads.recalling(turns));
  }

  /** How long it waits in all; zero for not at all. */
  public Duration coolDown() {
    return waiting.total();
  }

  /** Whether the draft is not sent as it stands unless somebody overrides what stops it. */
  public boolean stops() {
    return findings.stream().anyMatch(Finding::stops);
  }

  /** The findings that stop it. */
  public List<Finding> stopping() {
    return findings.stream().filter(Finding::stops).toList();
  }

  /**
   * The strictest answer to who may send in spite of what stops it; empty when nothing stops it.
   */
  public Optional<Overriding> overriding() {
    return stopping().stream().map(Finding::overriding).reduce(Overriding::orStricter);
  }
}
