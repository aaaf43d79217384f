package org.vastine.application.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.triage.Assessment;

/** What every {@link TextUnderstanding} keeps to. */
public abstract class TextUnderstandingContract {

  /** The adapter under test. */
  protected abstract TextUnderstanding understanding();

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u0000", "\uD83D", "\uDE00\uD83D", "\u202Etxt", "Missä tuotteeni on?"})
  final void any_text_has_an_assessment_whose_reasons_lie_inside_it(String text) {
    Assessment assessment = understanding().assess(text);

    assertThat(assessment.reasons())
        .flatExtracting(reason -> reason.span().stream().toList())
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  final void the_same_text_is_understood_in_the_same_way() {
    assertThat(understanding().assess("The door is broken again."))
        .isEqualTo(understanding().assess("The door is broken again."));
  }

  @Test
  final void many_texts_are_understood_like_each_alone_in_their_order() {
    List<String> texts = List.of("Thank you!", "", "När kommer mitt paket?", "Thank you!");

    assertThat(understanding().assessAll(texts))
        .isEqualTo(texts.stream().map(understanding()::assess).toList());
  }

  @Test
  final void no_texts_have_no_assessments() {
    assertThat(understanding().assessAll(List.of())).isEmpty();
  }

  @Test
  final void every_assessment_names_the_model() {
    Stream<Assessment> assessments = Stream.of("Hei", "").map(understanding()::assess);

    assertThat(understanding().model()).isNotBlank();
    assertThat(assessments).extracting(Assessment::model).containsOnly(understanding().model());
  }
}
