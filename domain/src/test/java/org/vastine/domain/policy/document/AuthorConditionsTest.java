package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.ResponsePolicy;

/** What a document may ask for about an author: their standing, history and role. */
final class AuthorConditionsTest {

  private static DocumentFixture asking(Map<String, Object> when, String playbook) {
    return new DocumentFixture(PolicyWriter.write(aPolicy()))
        .with("rules", List.of(Map.of("name", "asked", "when", when, "playbook", playbook)));
  }

  private static ResponsePolicy read(DocumentFixture document) {
    assertThat(document.faults()).isEmpty();
    return ((PolicyReading.Sound) PolicyReader.read(document.node())).policy();
  }

  @Test
  void R29_one_rung_and_all_above_it_are_asked_for_by_the_lowest() {
    ResponsePolicy policy = read(asking(Map.of("standing", Map.of("from", "blocked")), "hostile"));

    assertThat(policy.rules().getFirst().when())
        .containsEntry(
            Aspect.STANDING,
            new Condition.OneOf(Set.of("blocked", "reported_to_platform", "reported_to_police")));
    assertThat(PolicyReader.read(PolicyWriter.write(policy)))
        .isEqualTo(new PolicyReading.Sound(policy));
    assertThat(
            read(asking(Map.of("standing", Map.of("from", "none")), "hostile"))
                .rules()
                .getFirst()
                .when()
                .get(Aspect.STANDING))
        .isEqualTo(new Condition.OneOf(Set.copyOf(Aspect.STANDING.labels().orElseThrow())));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            Map.of("standing", Map.of("from", "hanged")),
            "rules[0].when.standing.from",
            FaultType.UNKNOWN_VALUE),
        Arguments.of(
            Map.of("standing", Map.of()), "rules[0].when.standing.from", FaultType.MISSING),
        Arguments.of(
            Map.of("standing", Map.of("from", "muted", "below", "blocked")),
            "rules[0].when.standing.below",
            FaultType.UNKNOWN_FIELD),
        Arguments.of(
            Map.of("ending", Map.of("from", "silent")),
            "rules[0].when.ending",
            FaultType.WRONG_SORT),
        Arguments.of(Map.of("role", "king"), "rules[0].when.role", FaultType.UNKNOWN_VALUE),
        Arguments.of(
            Map.of("earlier", Map.of("from", 51)),
            "rules[0].when.earlier.from",
            FaultType.OUT_OF_RANGE),
        Arguments.of(
            Map.of("earlier", Map.of("below", 0)), "rules[0].when.earlier", FaultType.EMPTY_RANGE));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_cannot_be_asked_is_told_at_its_place(
      Map<String, Object> when, String place, FaultType type) {
    assertThat(asking(when, "hostile").faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple(place, type));
  }

  @Test
  void a_rule_that_earlier_ones_leave_no_author_to_is_unreachable() {
    List<Map<String, Object>> rules =
        List.of(
            Map.of(
                "name", "new", "when", Map.of("earlier", Map.of("below", 1)), "playbook", "urgent"),
            Map.of(
                "name", "old", "when", Map.of("earlier", Map.of("from", 1)), "playbook", "urgent"),
            Map.of("name", "rest", "when", Map.of("role", "staff"), "playbook", "urgent"));

    assertThat(new DocumentFixture(PolicyWriter.write(aPolicy())).with("rules", rules).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .containsExactly(tuple("rules[2]", FaultType.UNREACHABLE_RULE));
  }

  static Stream<Arguments> favours() {
    return Stream.of(
        Arguments.of(Map.of("role", "press", "style", "irritated"), "urgent", true),
        Arguments.of(
            Map.of("role", List.of("press", "activist"), "style", "praise"), "urgent", true),
        Arguments.of(Map.of("role", "activist", "style", "irritated"), "neutral", true),
        Arguments.of(Map.of("role", "activist", "style", "irritated"), "irritated", false),
        Arguments.of(Map.of("role", "press"), "constructive", false),
        Arguments.of(
            Map.of("role", List.of("press", "customer"), "style", "irritated"), "urgent", false),
        Arguments.of(Map.of("role", "customer", "style", "irritated"), "urgent", false),
        Arguments.of(Map.of("style", "irritated"), "urgent", false));
  }

  @ParameterizedTest
  @MethodSource("favours")
  void R12_who_speaks_for_many_is_answered_neither_sooner_nor_less_bindingly(
      Map<String, Object> when, String playbook, boolean refused) {
    Map<String, Object> asked = new HashMap<>(when);

    assertThat(asking(asked, playbook).faults())
        .extracting(fault -> fault.place().toString(), Fault::kind)
        .isEqualTo(
            refused
                ? List.of(tuple("rules[0].playbook", FaultType.INFLUENCE_AS_WORTH))
                : List.of());
  }

  @Test
  void what_is_counted_has_an_end_that_a_rule_can_ask_for() {
    assertThat(Aspect.EARLIER.most()).isEqualTo(50);
    assertThat(Aspect.CONFIDENCE.most()).isEqualTo(1);
    assertThat(Aspect.REACH.most()).isEqualTo(1_000_000_000_000L);
    assertThat(Stream.of(Aspect.values()).filter(Aspect::isLadder))
        .containsExactly(Aspect.STANDING);
    assertThat(Optional.of(Aspect.ROLE).flatMap(Aspect::labels).orElseThrow()).endsWith("none");
  }
}
