package org.vastine.domain.policy;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the reply guard goes by.
 *
 * @param rules one for each kind of finding
 * @param heatedCoolDown how long a draft waits that was found heated (R14)
 * @param repetitionLookback how far back our own replies are compared with a draft (R20)
 * @param alikeFromPercent from which share of common runs of six characters on two replies count as
 *     nearly the same words, 1 to 100
 */
public record GuardRules(
    Map<FindingKind, FindingRule> rules,
    Duration heatedCoolDown,
    Duration repetitionLookback,
    int alikeFromPercent) {

  /** Copies the rules and refuses a table with a gap. */
  public GuardRules {
    Map<FindingKind, FindingRule> copy = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      FindingRule rule = rules.get(kind);
      if (rule == null || rule.kind() != kind) {
        throw new IllegalArgumentException("the guard has no rule for " + kind.label());
      }
      copy.put(kind, rule);
    }
    rules = Collections.unmodifiableMap(copy);
    if (heatedCoolDown.isNegative() || repetitionLookback.isNegative()) {
      throw new IllegalArgumentException("a time of the guard is negative");
    }
    if (alikeFromPercent < 1 || alikeFromPercent > 100) {
      throw new IllegalArgumentException("not a likeness in percent: " + alikeFromPercent);
    }
  }

  /** The rule for a kind of finding. */
  public FindingRule ruleFor(FindingKind kind) {
    FindingRule rule = rules.get(kind);
    if (rule == null) {
      throw new IllegalStateException("no rule for " + kind.label());
    }
    return rule;
  }

  /** The same with another rule for one kind. */
  public GuardRules with(FindingRule rule) {
    Map<FindingKind, FindingRule> changed = new EnumMap<>(rules);
    changed.put(rule.kind(), rule);
    return new GuardRules(changed, heatedCoolDown, repetitionLookback, alikeFromPercent);
  }
}
