package org.vastine.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which rule of a policy applies to a case, because of what, and what was considered before it.
 *
 * @param rule the first rule whose conditions all hold, if there is one
 * @param reasons the explanation; none where the policy has no rules
 */
record Ruling(Optional<PolicyRule> rule, List<PlanReason> reasons) {

  /** How many rules that did not apply are told one by one; of more only the number is told. */
  static final int MOST_PASSED = 12;

  static Ruling of(List<PolicyRule> rules, Observed observed) {
    if (rules.isEmpty()) {
      return new Ruling(Optional.empty(), List.of());
    }
    List<PlanReason> passed = new ArrayList<>();
    int more = 0;
    for (PolicyRule rule : rules) {
      Optional<Aspect> failing = failing(rule, observed);
      if (failing.isEmpty()) {
        return new Ruling(Optional.of(rule), told(passed, more, applied(rule, observed)));
      }
      if (passed.size() < MOST_PASSED) {
        passed.add(passed(rule, failing.get(), observed));
      } else {
        more++;
      }
    }
    return new Ruling(Optional.empty(), told(passed, more, PlanReason.of("plan.rule.none")));
  }

  /** The first of its conditions, in the order of the aspects, that does not hold. */
  private static Optional<Aspect> failing(PolicyRule rule, Observed observed) {
    for (Map.Entry<Aspect, Condition> asked : rule.when().entrySet()) {
      boolean holds =
          switch (asked.getValue()) {
            case Condition.OneOf(var labels) -> labels.contains(observed.label(asked.getKey()));
            case Condition.Within range ->
                observed.number(asked.getKey()).stream().anyMatch(range::holds);
          };
      if (!holds) {
        return Optional.of(asked.getKey());
      }
    }
    return Optional.empty();
  }

  private static PlanReason applied(PolicyRule rule, Observed observed) {
    String because =
        rule.when().keySet().stream()
            .map(aspect -> aspect.label() + "=" + observed.shown(aspect))
            .collect(Collectors.joining(", "));
    return PlanReason.of("plan.rule.applied")
        .with("rule", rule.name())
        .with("playbook", rule.playbook())
        .with("because", because);
  }

  private static PlanReason passed(PolicyRule rule, Aspect aspect, Observed observed) {
    return PlanReason.of("plan.rule.passed")
        .with("rule", rule.name())
        .with("aspect", aspect.label())
        .with("value", observed.shown(aspect));
  }

  private static List<PlanReason> told(List<PlanReason> passed, int more, PlanReason end) {
    List<PlanReason> told = new ArrayList<>(passed);
    if (more > 0) {
      told.add(PlanReason.of("plan.rule.more").with("rules", more));
    }
    told.add(end);
    return List.copyOf(told);
  }
}
