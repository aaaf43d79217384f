package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

/** Templates that a playbook names (R20). */
final class TemplateNamesTest {

  private static DocumentFixture naming(List<?> names) {
    return new DocumentFixture(PolicyWriter.write(aPolicy()))
        .with("playbooks/urgent/templates", names);
  }

  private static ResponsePolicy policyNaming(String... names) {
    return aPolicy().with(aPolicy().playbookFor(Style.URGENT).withTemplates(List.of(names)));
  }

  @Test
  void R20_a_playbook_names_templates_and_a_document_says_them_again() {
    ResponsePolicy policy = policyNaming("Late parcel", "Erstattung");

    assertThat(PolicyReader.read(PolicyWriter.write(policy)))
        .isEqualTo(new PolicyReading.Sound(policy));
    assertThat(naming(List.of("Late parcel", "Erstattung")).node())
        .isEqualTo(PolicyWriter.write(policy));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(List.of("A", "a"), "playbooks.urgent.templates[1]", FaultType.TWICE),
        Arguments.of(List.of("A  b", "a B"), "playbooks.urgent.templates[1]", FaultType.TWICE),
        Arguments.of(List.of(" "), "playbooks.urgent.templates[0]", FaultType.NOT_WORDS),
        Arguments.of(List.of("x".repeat(61)), "playbooks.urgent.templates[0]", FaultType.NOT_WORDS),
        Arguments.of(List.of(7), "playbooks.urgent.templates[0]", FaultType.WRONG_SORT),
        Arguments.of(
            Collections.nCopies(Playbook.MOST_TEMPLATES + 1, "x"),
            "playbooks.urgent.templates",
            FaultType.TOO_MANY));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_is_no_name_is_told_at_its_place(List<?> names, String place, FaultType type) {
    assertThat(naming(names).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple(place, type));
  }

  @Test
  void R20_names_that_the_workspace_does_not_offer_are_told_with_their_place() {
    ResponsePolicy policy = policyNaming("Late parcel", "Gone", "REFUND");

    assertThat(TemplateNames.unknown(policy, Set.of("late parcel", "refund")))
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple("playbooks.urgent.templates[1]", FaultType.UNKNOWN_TEMPLATE));
    assertThat(TemplateNames.unknown(aPolicy(), Set.of())).isEmpty();
  }

  @Test
  void whatever_else_is_changed_of_a_playbook_keeps_the_templates() {
    Playbook naming = aPolicy().playbookFor(Style.URGENT).withTemplates(List.of("A"));

    assertThat(naming.named("other").withMostReplies(2).withCoolDown(naming.coolDown()).templates())
        .containsExactly("A");
    assertThat(naming.withApproval(naming.approval()).templates()).containsExactly("A");
  }
}
