package org.vastine.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.web.kernel.ProblemException;

class PolicyTextTest {

  private final PolicyText text = new PolicyText();

  @Test
  void a_document_comes_back_from_either_form_as_it_was() {
    DocumentNode document =
        PolicyWriter.write(DefaultResponsePolicy.in(ZoneId.of("Pacific/Chatham")));

    assertThat(text.fromJson(text.toJson(document))).isEqualTo(document);
    assertThat(text.fromYaml(text.toYaml(document))).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource({
    "no, no",
    "y, y",
    "on, on",
    "08:00-12:00, 08:00-12:00",
    "12:30, 12:30",
    "2026-12-24, 2026-12-24",
    "PT15M, PT15M"
  })
  void words_of_yaml_stay_words(String written, String meant) {
    assertThat(text.fromYaml(written)).isEqualTo(new DocumentNode.Text(meant));
  }

  @Test
  void a_word_that_looks_like_something_else_comes_back_from_yaml_as_a_word() {
    for (String word : new String[] {"true", "12", "1.5", "null", "~", "no", "a: b", "- a", "#"}) {
      DocumentNode node = new DocumentNode.Text(word);

      assertThat(text.fromYaml(text.toYaml(node))).as(word).isEqualTo(node);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a: *x', policy.alias",
    "'[&x a, *x]', policy.alias",
    "'a: {b: 1, b: 2}', request.not-yaml",
    "'a: [', request.not-yaml",
    "'--- 1\n--- 2', request.not-yaml"
  })
  void what_is_no_single_plain_document_is_refused(String yaml, String code) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> text.fromYaml(yaml))
        .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  @Test
  void a_nest_without_end_is_refused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> text.fromYaml("[".repeat(50) + "]".repeat(50)));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> text.fromJson("[".repeat(50) + "]".repeat(50)));
  }
}
