package org.vastine.domain.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.triage.Style;

/** What the parts of a policy have to be like for each other. */
final class PolicyParts {

  private PolicyParts() {}

  static void check(Map<String, Playbook> playbooks, Choices.CommunityChoice choice) {
    if (playbooks.size() > ResponsePolicy.MOST_PLAYBOOKS) {
      throw new IllegalArgumentException("too many playbooks: " + playbooks.size());
    }
    playbooks.forEach((name, playbook) -> {
      if (!playbook.name().equals(name)) {
        throw new IllegalArgumentException(
            "the playbook " + playbook.name() + " stands under the name " + name);
      }
      playbook
          .communityWindow()
          .filter(window ->
              window.length().compareTo(choice.longestFor(playbook.targets().firstReply())) > 0)
          .ifPresent(window -> {
            throw new IllegalArgumentException(
                "the community window of "
                    + name
                    + " is longer than "
                    + choice.mostPercentOfFirstReply()
                    + " % of the time for the first reply: "
                    + window.length());
          });
    });
  }

  static void check(Map<String, Playbook> playbooks, Calendars calendars) {
    for (Playbook playbook : playbooks.values()) {
      playbook
          .targets()
          .calendar()
          .filter(called -> !calendars.named().containsKey(called))
          .ifPresent(called -> {
            throw new IllegalArgumentException(
                "the playbook " + playbook.name() + " counts in no calendar: " + called);
          });
    }
  }

  /** The styles, each with a playbook that is there and that is fit for it. */
  static Map<Style, String> complete(Map<Style, String> styles, Map<String, Playbook> playbooks) {
    Map<Style, String> copy = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      String called = styles.get(style);
      Playbook playbook = called == null ? null : playbooks.get(called);
      if (called == null || playbook == null) {
        throw new IllegalArgumentException("the policy has no playbook for " + style.label());
      }
      if (CommunityWindow.isNeverFor(style) && playbook.communityWindow().isPresent()) {
        throw new IllegalArgumentException(style.label() + " is never left to the community");
      }
      copy.put(style, called);
    }
    return Collections.unmodifiableMap(copy);
  }

  static void check(List<PolicyRule> rules, Map<String, Playbook> playbooks) {
    if (rules.size() > ResponsePolicy.MOST_RULES) {
      throw new IllegalArgumentException("too many rules: " + rules.size());
    }
    Set<String> names = new HashSet<>();
    for (PolicyRule rule : rules) {
      if (!names.add(rule.name())) {
        throw new IllegalArgumentException("two rules are called " + rule.name());
      }
      if (!playbooks.containsKey(rule.playbook())) {
        throw new IllegalArgumentException(
            "the rule " + rule.name() + " leads to no playbook: " + rule.playbook());
      }
    }
  }
}
