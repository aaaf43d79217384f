package org.vastine.domain.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.conduct.LadderFixture.NOON;
import static org.vastine.domain.conduct.LadderFixture.accepted;
import static org.vastine.domain.conduct.LadderFixture.code;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void R29_rules_hold_no_character_that_cannot_be_shown() {
    String code = "house-rules.control-character";
    assertThat(code(HouseRule.written("Be\u0007 kind", "Text"))).isEqualTo(code);
    assertThat(code(HouseRule.written("Be\nkind", "Text"))).isEqualTo(code);
    assertThat(code(HouseRule.written("Title", "Te\u0000xt"))).isEqualTo(code);
    assertThat(code(HouseRule.written("Title", "Te\ud800xt"))).isEqualTo(code);
    assertThat(code(HouseRule.written("Title", "Te\n\txt \ud83d\ude42"))).isEqualTo("accepted");
    assertThat(
            code(
                RulesDraft.written(
                    1, Map.of("en", new RulesText("Hel\u001blo", rules(1).rules())))))
        .isEqualTo(code);
    assertThat(
            code(
                RulesDraft.written(1, Map.of("en", new RulesText("Hello\nyou", rules(1).rules())))))
        .isEqualTo("accepted");
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

  @Test
  void R29_a_rule_may_be_as_long_as_its_limits_and_no_longer() {
    assertThat(code(HouseRule.written("x".repeat(120), "y".repeat(2_000)))).isEqualTo("accepted");
    assertThat(code(HouseRule.written("x".repeat(121), "Text")))
        .isEqualTo("house-rules.rule-length");
    assertThat(code(HouseRule.written("Title", " "))).isEqualTo("house-rules.rule-length");
  }

  @Test
  void R29_fifty_rules_below_two_thousand_characters_are_the_most() {
    RulesText most = new RulesText("x".repeat(2_000), rules(50).rules());
    RulesText wordy = new RulesText("x".repeat(2_001), rules(1).rules());

    assertThat(code(RulesDraft.written(1, Map.of("en", most)))).isEqualTo("accepted");
    assertThat(code(RulesDraft.written(1, Map.of("en", wordy))))
        .isEqualTo("house-rules.rule-count");
  }

  @Test
  void R29_a_draft_is_kept_without_blanks_around_its_words() {
    RulesText typed =
        new RulesText(" Be kind\n", List.of(new HouseRule(" No insults ", "\nNone. ")));

    assertThat(accepted(RulesDraft.written(4, Map.of("en", typed))))
        .isEqualTo(
            new RulesDraft(
                4,
                Map.of(
                    "en",
                    new RulesText("Be kind", List.of(new HouseRule("No insults", "None."))))));
  }

  @Test
  void R29_one_rule_without_words_refuses_the_draft() {
    RulesText typed =
        new RulesText("Be kind", List.of(new HouseRule("Title", "Text"), new HouseRule("", "")));

    assertThat(code(RulesDraft.written(1, Map.of("en", typed))))
        .isEqualTo("house-rules.rule-length");
  }

  @Test
  void R29_where_nothing_fits_the_reader_english_is_shown_or_else_the_first_there_is() {
    RulesText swedish = rules(2);
    HouseRules nordic = new HouseRules(1, Map.of("sv", swedish, "fi", rules(2)), NOON, By.VASTINE);

    assertThat(nordic.language(List.of("tr"))).isEqualTo("fi");
    assertThat(nordic.in(List.of("tr", "sv"))).isEqualTo(swedish);
    assertThat(nordic.has(1)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "-1,1"})
  void R29_versions_and_rules_count_from_one(int version, int number) {
    assertThat(new RuleRef(1, 1).number()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleRef(version, number));
  }
}
