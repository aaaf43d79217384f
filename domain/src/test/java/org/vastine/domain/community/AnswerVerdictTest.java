package org.vastine.domain.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.triage.Confidence;

class AnswerVerdictTest {

  /** Between short and long enough to explain, so that nothing speaks for or against it. */
  private static AnswerReading saying(double shared, int words) {
    return new AnswerReading(shared, words, false, false, false, false, false, false, false);
  }

  private static List<AnswerSign> signs(AnswerReading reading) {
    return AnswerVerdict.of(reading, false, false).signs();
  }

  private static AnswerVerdict sure(double confidence) {
    return new AnswerVerdict(new Confidence(confidence), List.of());
  }

  @Test
  void R10_each_thing_that_is_read_is_a_sign_and_nothing_else_is() {
    assertThat(signs(saying(0, 5))).isEmpty();
    assertThat(AnswerVerdict.of(saying(0, 5), true, false).signs())
        .containsExactly(AnswerSign.REPLIES_TO_ASKER);
    assertThat(AnswerVerdict.of(saying(0, 5), false, true).signs())
        .containsExactly(AnswerSign.UNFRIENDLY);
    assertThat(signs(new AnswerReading(0, 5, true, false, false, false, false, false, false)))
        .containsExactly(AnswerSign.INSTRUCTS);
    assertThat(signs(new AnswerReading(0, 5, false, true, false, false, false, false, false)))
        .containsExactly(AnswerSign.POINTS_TO_SOURCE);
    assertThat(signs(new AnswerReading(0, 5, false, false, true, false, false, false, false)))
        .containsExactly(AnswerSign.ASKS_ITSELF);
    assertThat(signs(new AnswerReading(0, 5, false, false, false, true, false, false, false)))
        .containsExactly(AnswerSign.SAME_TROUBLE);
    assertThat(signs(new AnswerReading(0, 5, false, false, false, false, true, false, false)))
        .containsExactly(AnswerSign.DISPUTES);
  }

  @ParameterizedTest
  @CsvSource({
    "0.14, ''",
    "0.15, SHARES_WORDS",
    "0.34, SHARES_WORDS",
    "0.35, SHARES_MANY_WORDS",
    "1.00, SHARES_MANY_WORDS"
  })
  void R10_taking_up_some_words_of_the_question_or_many_is_one_sign(double shared, String sign) {
    assertThat(signs(saying(shared, 5)).stream().map(Enum::name))
        .isEqualTo(sign.isEmpty() ? List.of() : List.of(sign));
  }

  @ParameterizedTest
  @CsvSource({"2, TOO_SHORT", "3, ''", "7, ''", "8, EXPLAINS"})
  void R10_a_word_or_two_answer_nothing_and_eight_explain(int words, String sign) {
    assertThat(String.join(",", signs(saying(0, words)).stream().map(Enum::name).toList()))
        .isEqualTo(sign);
  }

  @Test
  void R10_a_bare_link_is_not_too_short() {
    assertThat(signs(new AnswerReading(0, 1, false, true, false, false, false, false, false)))
        .containsExactly(AnswerSign.POINTS_TO_SOURCE);
  }

  @Test
  void R10_the_signs_weights_make_how_sure_it_is() {
    AnswerReading helpful =
        new AnswerReading(0.4, 9, true, false, false, false, false, false, false);

    assertThat(AnswerVerdict.of(saying(0, 5), false, false).confidence().value()).isEqualTo(0.3);
    assertThat(AnswerVerdict.of(helpful, false, false).confidence().value()).isEqualTo(0.95);
    assertThat(AnswerVerdict.of(helpful, false, true).confidence().value()).isEqualTo(0.65);
  }

  @Test
  void R10_it_is_never_quite_sure_either_way() {
    AnswerReading all = new AnswerReading(1, 20, true, true, false, false, false, false, false);
    AnswerReading none = new AnswerReading(0, 1, false, false, true, true, true, false, false);

    assertThat(AnswerVerdict.of(all, true, false).confidence().value()).isEqualTo(0.98);
    assertThat(AnswerVerdict.of(none, false, true).confidence().value()).isEqualTo(0.02);
  }

  @Test
  void R10_the_askers_thanks_count_once() {
    AnswerVerdict thanked = AnswerVerdict.of(saying(0, 5), false, false).thanked();

    assertThat(thanked.signs()).containsExactly(AnswerSign.ASKER_THANKED);
    assertThat(thanked.confidence().value()).isEqualTo(0.65);
    assertThat(thanked.thanked()).isEqualTo(thanked);
  }

  @ParameterizedTest
  @CsvSource({"0.39, none", "0.40, unsure", "0.69, unsure", "0.70, good"})
  void R10_is_good_unsure_or_none_and_never_two_of_them(double confidence, String expected) {
    AnswerVerdict verdict = sure(confidence);

    assertThat(verdict.isGood()).isEqualTo(expected.equals("good"));
    assertThat(verdict.isUnsure()).isEqualTo(expected.equals("unsure"));
    assertThat(verdict.isNone()).isEqualTo(expected.equals("none"));
  }

  @ParameterizedTest
  @EnumSource(AnswerSign.class)
  void R10_each_sign_speaks_for_the_answer_or_against_it(AnswerSign sign) {
    Set<AnswerSign> against = EnumSet.range(AnswerSign.ASKS_ITSELF, AnswerSign.UNFRIENDLY);

    assertThat(sign.speaksFor()).isEqualTo(!against.contains(sign));
  }
}
