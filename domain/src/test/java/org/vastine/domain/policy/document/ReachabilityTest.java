package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.PolicyRule;

class ReachabilityTest {

  private static final Condition ANGRY = oneOf("hostile", "irritated");
  private static final Condition MANY = from(1000);

  @Test
  void R5_a_rule_behind_a_wider_one_is_unreachable() {
    assertThat(unreachable(Map.of(Aspect.STYLE, ANGRY), Map.of(Aspect.STYLE, oneOf("irritated"))))
        .containsExactly(Map.entry(1, List.of("rule-0")));
  }

  @Test
  void R5_a_rule_that_several_earlier_ones_take_together_is_unreachable() {
    assertThat(
            unreachable(
                Map.of(Aspect.REACH, MANY, Aspect.LANGUAGE, oneOf("fi")),
                Map.of(Aspect.REACH, below(1000)),
                Map.of(Aspect.LANGUAGE, oneOf("fi"), Aspect.STYLE, ANGRY)))
        .containsExactly(Map.entry(2, List.of("rule-0", "rule-1")));
  }

  @Test
  void R5_all_values_of_an_aspect_are_as_good_as_no_condition() {
    assertThat(
            unreachable(
                Map.of(Aspect.AUDIENCE, oneOf("public")),
                Map.of(Aspect.AUDIENCE, oneOf("private")),
                Map.of(Aspect.STYLE, ANGRY)))
        .containsKey(2);
    assertThat(unreachable(Map.of(Aspect.REACH, from(0)), Map.of(Aspect.STYLE, ANGRY)))
        .containsKey(1);
  }

  @Test
  void R5_only_rules_that_take_some_of_its_cases_are_named() {
    assertThat(
            unreachable(
                Map.of(Aspect.LANGUAGE, oneOf("sv")),
                Map.of(Aspect.LANGUAGE, oneOf("fi")),
                Map.of(Aspect.LANGUAGE, oneOf("fi"), Aspect.STYLE, ANGRY)))
        .containsExactly(Map.entry(2, List.of("rule-1")));
  }

  @Test
  void a_rule_that_some_case_comes_to_is_reachable() {
    assertThat(
            unreachable(
                Map.of(Aspect.LANGUAGE, oneOf("fi", "sv")),
                Map.of(Aspect.REACH, from(1000)),
                Map.of(Aspect.LANGUAGE, oneOf("tr"), Aspect.REACH, below(1001)),
                Map.of()))
        .isEmpty();
  }

  @Test
  void R5_the_answer_is_that_of_trying_every_case() {
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      List<Map<Aspect, Condition>> rules = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        rules.add(anyRule(random));
      }
      assertThat(of(rules).keySet()).as("rules %s", rules).isEqualTo(triedOut(rules));
    }
  }

  private static Map<Aspect, Condition> anyRule(Random random) {
    Map<Aspect, Condition> when = new HashMap<>();
    if (random.nextInt(3) > 0) {
      when.put(Aspect.SENTIMENT, labels(random, "negative", "neutral", "positive"));
    }
    if (random.nextInt(3) > 0) {
      when.put(Aspect.HOURS, labels(random, "open", "closed"));
    }
    if (random.nextInt(3) > 0) {
      int end = 1 + random.nextInt(4);
      when.put(Aspect.COMPLAINTS, random.nextBoolean() ? from(end) : below(end));
    }
    return when;
  }

  private static Condition labels(Random random, String... all) {
    Set<String> some = new TreeSet<>();
    some.add(all[random.nextInt(all.length)]);
    some.add(all[random.nextInt(all.length)]);
    return new Condition.OneOf(some);
  }

  @Test
  void where_no_roster_is_switched_on_neither_rule_about_duty_takes_a_case() {
    assertThat(
            unreachable(
                Map.of(Aspect.DUTY, oneOf("somebody")),
                Map.of(Aspect.DUTY, oneOf("nobody")),
                Map.of(Aspect.HOURS, oneOf("open"))))
        .isEmpty();
    assertThat(
            unreachable(
                Map.of(Aspect.DUTY, oneOf("somebody", "nobody")),
                Map.of(Aspect.DUTY, oneOf("nobody"))))
        .containsEntry(1, List.of("rule-0"));
  }

  private static Set<Integer> triedOut(List<Map<Aspect, Condition>> rules) {
    Set<Integer> never = new TreeSet<>();
    for (int i = 0; i < rules.size(); i++) {
      never.add(i);
    }
    for (String sentiment : List.of("negative", "neutral", "positive")) {
      for (String hours : List.of("open", "closed")) {
        for (int complaints = 0; complaints < 6; complaints++) {
          Map<Aspect, Object> facts =
              Map.of(
                  Aspect.SENTIMENT, sentiment, Aspect.HOURS, hours, Aspect.COMPLAINTS, complaints);
          for (int i = 0; i < rules.size(); i++) {
            if (holds(rules.get(i), facts)) {
              never.remove(i);
              break;
            }
          }
        }
      }
    }
    return never;
  }

  private static boolean holds(Map<Aspect, Condition> when, Map<Aspect, Object> facts) {
    return when.entrySet().stream()
        .allMatch(asked ->
            switch (asked.getValue()) {
              case Condition.OneOf(var labels) -> labels.contains(facts.get(asked.getKey()));
              case Condition.Within range ->
                  range.holds(((Integer) facts.get(asked.getKey())).doubleValue());
            });
  }

  @SafeVarargs
  private static Map<Integer, List<String>> unreachable(Map<Aspect, Condition>... rules) {
    List<Map<Aspect, Condition>> listed = new ArrayList<>();
    for (Map<Aspect, Condition> when : rules) {
      listed.add(when);
    }
    return of(listed);
  }

  private static Map<Integer, List<String>> of(List<Map<Aspect, Condition>> rules) {
    List<PolicyRule> named = new ArrayList<>();
    for (Map<Aspect, Condition> when : rules) {
      named.add(new PolicyRule("rule-" + named.size(), when, "urgent"));
    }
    return Reachability.of(named);
  }

  private static Condition oneOf(String... labels) {
    return new Condition.OneOf(Set.of(labels));
  }

  private static Condition from(double least) {
    return new Condition.Within(Optional.of(least), Optional.empty());
  }

  private static Condition below(double end) {
    return new Condition.Within(Optional.empty(), Optional.of(end));
  }
}
