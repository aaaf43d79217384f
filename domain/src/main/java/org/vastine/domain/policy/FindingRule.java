package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.triage.Confidence;

/**
 * What one kind of finding means (R13).
 *
 * @param kind which kind
 * @param severity what a sure finding means for sending
 * @param overriding who may send in spite of it
 * @param sureFrom from which confidence on a finding is sure; below it, it counts as the next
 *     milder severity
 */
public record FindingRule(
    FindingKind kind, Severity severity, Overriding overriding, Confidence sureFrom) {

  /**
   * Refuses a rule that lets a writer alone send an insult, or anybody send what cannot be sent.
   */
  public FindingRule {
    requireNonNull(kind, "kind is null");
    requireNonNull(severity, "severity is null");
    requireNonNull(sureFrom, "sureFrom is null");
    Overriding least = leastOverriding(kind);
    if (overriding.compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "a finding of " + kind.label() + " cannot be overridden " + overriding.label());
    }
    if (least == Overriding.BY_NOBODY && severity != Severity.STOP) {
      throw new IllegalArgumentException("a finding of " + kind.label() + " always stops");
    }
  }

  /** The severity of a finding of this confidence. */
  public Severity severityAt(Confidence confidence) {
    return confidence.isAtLeast(sureFrom) ? severity : severity.milder();
  }

  /** The freest overriding that any policy may choose for a kind. */
  public static Overriding leastOverriding(FindingKind kind) {
    return switch (kind) {
      case EMPTY, UNFILLED_SLOT, TOO_LONG -> Overriding.BY_NOBODY;
      case PROFANE_INSULTING, YIELDS_TO_THREAT, DISCLOSES_PERSONAL_DATA -> Overriding.BY_APPROVER;
      case DEFENSIVE,
          VICTIM_PLAYING,
          SARCASTIC,
          BLAMES_CUSTOMER,
          EXCUSES,
          ARGUES_WITH_TROLL,
          MISSING_THANKS_APOLOGY,
          MISSING_CONTACT_HANDOFF,
          MISSING_TIME_PROMISE,
          MISSING_REGRET,
          MISSING_EXPLANATION,
          MISSING_SOLUTION,
          LATE_WITHOUT_OPENER,
          ASKS_PERSONAL_DATA_IN_PUBLIC,
          REPEATS_THANKS,
          REPEATS_APOLOGY,
          ADMITS_FAULT,
          NO_EMPATHY,
          ASKS_TO_YIELD,
          NO_MOVE,
          LACKS_STEPS,
          AFTER_QUARREL,
          MANY_PUBLIC_TURNS,
          REPEATS_RECENT_REPLY ->
          Overriding.BY_WRITER;
    };
  }
}
