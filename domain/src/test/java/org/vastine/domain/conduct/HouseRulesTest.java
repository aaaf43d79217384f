package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.conduct.LadderFixture.NOON;
import static org.vastine.domain.conduct.LadderFixture.accepted;
import static org.vastine.domain.conduct.LadderFixture.code;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.By;

class HouseRulesTest {

  private static RulesText rules(int number) {
    return new RulesText(
        "Be kind",
        IntStream.rangeClosed(1, number)
            .mapToObj(one -> accepted(HouseRule.written("Rule " + one, "Text")))
            .toList());
  }

  @Test
  void R29_a_number_means_the_same_rule_in_every_language() {
    assertThat(code(RulesDraft.written(1, Map.of("en", rules(3), "fi", rules(2)))))
        .isEqualTo("house-rules.uneven");
    assertThat(code(RulesDraft.written(1, Map.of("en", rules(3), "fi", rules(3)))))
        .isEqualTo("accepted");
    assertThat(code(RulesDraft.written(1, Map.of()))).isEqualTo("house-rules.no-language");
    assertThat(code(RulesDraft.written(1, Map.of("en", rules(0)))))
        .isEqualTo("house-rules.rule-count");
    assertThat(code(RulesDraft.written(1, Map.of("en", rules(51)))))
        .isEqualTo("house-rules.rule-count");
  }

  @Test
  void R29_a_rule_has_a_title_and_a_text() {
    assertThat(code(HouseRule.written(" ", "Text"))).isEqualTo("house-rules.rule-length");
    assertThat(code(HouseRule.written("Title", "x".repeat(2_001))))
        .isEqualTo("house-rules.rule-length");
  }

  @Test
  void R29_readers_get_the_language_they_want_most_of_those_there_are() {
    HouseRules rules = new HouseRules(1, Map.of("en", rules(3), "sv", rules(3)), NOON, By.VASTINE);

    assertThat(rules.language(List.of("fi", "sv"))).isEqualTo("sv");
    assertThat(rules.language(List.of("tr"))).isEqualTo("en");
    assertThat(rules.has(3)).isTrue();
    assertThat(rules.has(0)).isFalse();
    assertThat(rules.has(4)).isFalse();
  }
}
