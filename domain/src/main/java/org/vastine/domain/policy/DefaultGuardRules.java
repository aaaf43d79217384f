package org.vastine.domain.policy;

import static org.vastine.domain.policy.Overriding.BY_APPROVER;
import static org.vastine.domain.policy.Overriding.BY_NOBODY;
import static org.vastine.domain.policy.Overriding.BY_WRITER;
import static org.vastine.domain.policy.Severity.HINT;
import static org.vastine.domain.policy.Severity.STOP;
import static org.vastine.domain.policy.Severity.WARN;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.triage.Confidence;

/**
 * What the guard goes by before a workspace decides otherwise: what spreads stops, what is merely
 * missing warns.
 */
final class DefaultGuardRules {

  private static final Confidence LIKELY = new Confidence(0.6);
  private static final Confidence ALMOST_CERTAIN = new Confidence(0.8);

  private DefaultGuardRules() {}

  static GuardRules rules() {
    List<FindingRule> table =
        List.of(
            new FindingRule(FindingKind.DEFENSIVE, STOP, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.VICTIM_PLAYING, STOP, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.PROFANE_INSULTING, STOP, BY_APPROVER, LIKELY),
            new FindingRule(FindingKind.SARCASTIC, STOP, BY_WRITER, ALMOST_CERTAIN),
            new FindingRule(FindingKind.BLAMES_CUSTOMER, STOP, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.EXCUSES, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.DISCLOSES_PERSONAL_DATA, STOP, BY_APPROVER, LIKELY),
            new FindingRule(FindingKind.ARGUES_WITH_TROLL, STOP, BY_APPROVER, LIKELY),
            new FindingRule(FindingKind.MISSING_THANKS_APOLOGY, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.MISSING_CONTACT_HANDOFF, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.MISSING_TIME_PROMISE, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.MISSING_REGRET, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.MISSING_EXPLANATION, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.MISSING_SOLUTION, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.LATE_WITHOUT_OPENER, STOP, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.YIELDS_TO_THREAT, STOP, BY_APPROVER, LIKELY),
            new FindingRule(FindingKind.ASKS_PERSONAL_DATA_IN_PUBLIC, STOP, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.REPEATS_THANKS, HINT, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.REPEATS_APOLOGY, HINT, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.ADMITS_FAULT, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.NO_EMPATHY, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.ASKS_TO_YIELD, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.NO_MOVE, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.LACKS_STEPS, HINT, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.AFTER_QUARREL, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.MANY_PUBLIC_TURNS, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.REPEATS_RECENT_REPLY, WARN, BY_WRITER, LIKELY),
            new FindingRule(FindingKind.TOO_LONG, STOP, BY_NOBODY, LIKELY),
            new FindingRule(FindingKind.UNFILLED_SLOT, STOP, BY_NOBODY, LIKELY),
            new FindingRule(FindingKind.EMPTY, STOP, BY_NOBODY, LIKELY));
    Map<FindingKind, FindingRule> rules = new EnumMap<>(FindingKind.class);
    for (FindingRule rule : table) {
      rules.put(rule.kind(), rule);
    }
    return new GuardRules(
        rules,
        Duration.ofMinutes(1),
        Duration.ofMinutes(10),
        Duration.ofDays(7),
        45,
        4,
        Optional.empty());
  }
}
