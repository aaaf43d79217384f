package org.vastine.language.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Reason;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

class LinearTextUnderstandingTest {

  private static final LinearTextUnderstanding UNDERSTANDING = new LinearTextUnderstanding();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi | Kiitos ihanasta palvelusta, tulemme varmasti uudestaan! | PRAISE",
        "sv | Hur länge har ni öppet på lördag? | QUESTION",
        "tr | Cumartesi günü saat kaça kadar açıksınız? | QUESTION",
        "en | Gas leak in the stairwell, people are fainting, send somebody now!! | URGENT",
        "de | Wann habt ihr am Samstag geöffnet? | QUESTION",
        "es | Muchas gracias por la atención, todo perfecto, volveremos | PRAISE"
      })
  void plain_cases_are_understood(String language, String text, Style style) {
    Assessment assessment = UNDERSTANDING.assess(text);

    assertThat(assessment.language().value()).isEqualTo(new LanguageTag(language));
    assertThat(assessment.style().value()).isEqualTo(style);
  }

  @Test
  void a_text_is_understood_alike_in_any_case_and_without_its_diacritics() {
    Assessment written =
        UNDERSTANDING.assess("Teşekkürler, harika bir hizmetti, çok memnun kaldık");
    Assessment typed = UNDERSTANDING.assess("tesekkurler, harika bir hizmetti, cok memnun kaldik");

    assertThat(typed.style().value()).isEqualTo(written.style().value()).isEqualTo(Style.PRAISE);
    assertThat(typed.sentiment().value()).isEqualTo(Sentiment.POSITIVE);
  }

  @Test
  void R6_reasons_point_at_words_of_the_text() {
    String text =
        "Thank you so much, the staff were wonderful \uD83D\uDE0D and the soup was delicious!";

    List<Reason> reasons = UNDERSTANDING.assess(text).reasons();

    assertThat(reasons).isNotEmpty();
    assertThat(reasons)
        .allSatisfy(reason -> {
          assertThat(reason.cue()).startsWith("cue.");
          assertThat(reason.weight()).isPositive();
          assertThat(reason.span().orElseThrow().of(text)).isNotBlank();
        });
    assertThat(reasons).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
  }

  @Test
  void the_runner_up_is_less_likely_and_another_style() {
    Assessment assessment = UNDERSTANDING.assess("My order is late again, what do you say?");

    assertThat(assessment.runnerUp().value()).isNotEqualTo(assessment.style().value());
    assertThat(assessment.runnerUp().confidence())
        .isLessThanOrEqualTo(assessment.style().confidence());
  }

  @Test
  void other_languages_are_undetermined_and_unsure() {
    for (String text :
        List.of("Привет, когда вы открываетесь?", "こんにちは、営業時間は?", "مرحبا متى تفتحون")) {
      Assessment assessment = UNDERSTANDING.assess(text);

      assertThat(assessment.language().value()).isEqualTo(LanguageTag.UNDETERMINED);
      assertThat(assessment.style().confidence().value()).isLessThanOrEqualTo(0.5);
    }
  }

  @Test
  void nothing_to_read_gives_no_confidence() {
    for (String text : List.of("", "   ", "\n\t", "\u0000", "\u200B\u200D")) {
      Assessment assessment = UNDERSTANDING.assess(text);

      assertThat(assessment.style().confidence().value()).isZero();
      assertThat(assessment.language().value()).isEqualTo(LanguageTag.UNDETERMINED);
      assertThat(assessment.reasons()).isEmpty();
    }
  }

  @Test
  void many_threads_get_the_same_answers_as_one() throws Exception {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(i -> "Tilaus " + i + " on myöhässä, missä se viipyy?")
            .toList();
    List<Assessment> alone = UNDERSTANDING.assessAll(texts);

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Assessment>>> together =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> UNDERSTANDING.assessAll(texts)))
              .toList();

      for (Future<List<Assessment>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void the_model_names_itself_in_every_assessment() {
    assertThat(UNDERSTANDING.assess("hei").model())
        .isEqualTo(UNDERSTANDING.model())
        .matches("vastine-\\d+\\+[0-9a-f]{8}");
  }
}
