package org.vastine.domain.policy;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the reply guard goes by.
 *
 * @param rules one for each kind of finding
 * @param heatedCoolDown how long each finding that stops a heated draft makes it wait, and half of
 *     it each milder sign of heat on either side (R14)
 * @param longestCoolDown how long all that makes a draft wait at most; where the playbook asks for
 *     more, that stands
 * @param repetitionLookback how far back our own replies are compared with a draft (R20)
 * @param alikeFromPercent from which share of common runs of six characters on two replies count as
 *     nearly the same words, 1 to 100
 * @param publicTurns after how many of our replies in public going on in private is advised, 1 to
 *     100
 * @param ironyOwner who answers for it that our replies may be ironic, in words of at most {@value
 *     #MOST_OWNER} characters; empty where irony stops a reply
 */
public record GuardRules(
    Map<FindingKind, FindingRule> rules,
    Duration heatedCoolDown,
    Duration longestCoolDown,
    Duration repetitionLookback,
    int alikeFromPercent,
    int publicTurns,
    Optional<String> ironyOwner) {

  /** How many characters the name of who answers for irony has at most. */
  public static final int MOST_OWNER = 100;

  /** The greatest number of replies in public after which private is advised. */
  public static final int MOST_TURNS = 100;

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
    if (heatedCoolDown.isNegative()
        || longestCoolDown.isNegative()
        || repetitionLookback.isNegative()) {
      throw new IllegalArgumentException("a time of the guard is negative");
    }
    if (alikeFromPercent < 1 || alikeFromPercent > 100) {
      throw new IllegalArgumentException("not a likeness in percent: " + alikeFromPercent);
    }
    if (publicTurns < 1 || publicTurns > MOST_TURNS) {
      throw new IllegalArgumentException("not a number of replies: " + publicTurns);
    }
    ironyOwner.ifPresent(owner -> {
      if (owner.isBlank() || owner.length() > MOST_OWNER) {
        throw new IllegalArgumentException("no name of who answers for irony");
      }
    });
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
    return new GuardRules(
        changed,
        heatedCoolDown,
        longestCoolDown,
        repetitionLookback,
        alikeFromPercent,
        publicTurns,
        ironyOwner);
  }
}
