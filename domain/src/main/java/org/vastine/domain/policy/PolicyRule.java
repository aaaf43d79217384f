package org.vastine.domain.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One of a policy's ordered rules: the first whose conditions all hold says which playbook applies
 * (R5, R6).
 *
 * @param name what it is called in explanations; in a policy each once
 * @param when what must hold; a rule that asks nothing always applies
 * @param playbook the name of the playbook that it leads to
 */
public record PolicyRule(String name, Map<Aspect, Condition> when, String playbook) {

  /** Refuses names of another form, and conditions that do not fit what they ask about. */
  public PolicyRule {
    Playbook.checkName(name);
    Playbook.checkName(playbook);
    Map<Aspect, Condition> copy = new EnumMap<>(Aspect.class);
    copy.putAll(when);
    copy.forEach(PolicyRule::check);
    when = Collections.unmodifiableMap(copy);
  }

  private static void check(Aspect aspect, Condition condition) {
    boolean fits =
        switch (condition) {
          case Condition.OneOf(var labels) -> labels.stream().allMatch(aspect::allows);
          case Condition.Within _ -> aspect.isNumber();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "not a condition about " + aspect.label() + ": " + condition);
    }
  }
}
