package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {

  @Test
  void R5_the_same_documents_do_not_differ() {
    assertThat(between(aDocument(), aDocument())).isEmpty();
  }

  @Test
  void R5_a_difference_tells_its_place_and_both_sides() {
    DocumentNode after =
        new DocumentFixture(aDocument())
            .with("playbooks/urgent/targets/firstReply", "PT10M")
            .with("playbooks/urgent/targets/update", "PT1H")
            .with("calendars/office/week/friday", List.of())
            .node();

    assertThat(between(aDocument(), after))
        .containsExactlyInAnyOrder(
            new PolicyDifference(
                "playbooks.urgent.targets.firstReply",
                Optional.of(DocumentFixture.of("PT15M")),
                Optional.of(DocumentFixture.of("PT10M"))),
            new PolicyDifference(
                "playbooks.urgent.targets.update",
                Optional.empty(),
                Optional.of(DocumentFixture.of("PT1H"))),
            new PolicyDifference(
                "calendars.office.week.friday",
                Optional.of(DocumentFixture.of(List.of("08:00-18:00"))),
                Optional.of(DocumentFixture.of(List.of()))));
  }

  @Test
  void R5_a_rule_put_before_the_others_is_one_difference() {
    DocumentNode one = rules("a", "b");
    DocumentNode other = rules("new", "a", "b");

    assertThat(between(one, other))
        .extracting(PolicyDifference::path, PolicyDifference::before)
        .containsExactly(tuple("rules[new]", Optional.empty()));
  }

  @Test
  void R5_rules_in_another_order_differ_by_their_order() {
    assertThat(between(rules("a", "b"), rules("b", "a")))
        .containsExactly(
            new PolicyDifference(
                "rules",
                Optional.of(DocumentFixture.of(List.of("a", "b"))),
                Optional.of(DocumentFixture.of(List.of("b", "a")))));
  }

  private static List<PolicyDifference> between(DocumentNode before, DocumentNode after) {
    return PolicyDifference.between(before, after);
  }

  private static DocumentNode rules(String... names) {
    return DocumentFixture.of(
        Map.of("rules", List.of(names).stream().map(name -> Map.of("name", name)).toList()));
  }

  private static DocumentNode aDocument() {
    return PolicyWriter.write(aPolicy());
  }
}
