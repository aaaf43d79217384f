package org.vastine.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.LinearModel;
import org.vastine.language.kernel.ModelFile;
import org.vastine.language.triage.LanguageDetector;
import org.vastine.language.triage.LinearTextUnderstanding;
import org.vastine.language.triage.MentionFeatures;
import org.vastine.language.triage.MentionModel;

/**
 * What fifty corrections in a workspace's own jargon do: to messages in that jargon, and to all
 * others. The base model is trained here without the development set, which is then the evaluation
 * set.
 */
class LearningFromCorrectionsTest {

  private static final List<LabelledMessage> MESSAGES = LabelledData.messages(Module.here().data());
  private static final List<Told> CORRECTED = jargon("teach");
  private static final List<Told> LIKE = jargon("like");

  private static TextUnderstanding base;
  private static TextUnderstanding taught;

  /** A message and its true style. */
  private record Told(String text, Style style) {
    Example example() {
      return new Example(text, Correction.of(style));
    }
  }

  @BeforeAll
  static void train_and_teach() {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      MentionExamples examples = new MentionExamples(MESSAGES, Recipe.mentions(threads));
      LinearModel model = examples.train(i -> !MESSAGES.get(i).isDevelopment() && i % 2 == 0);
      base =
          new LinearTextUnderstanding(
              LanguageDetector.load(),
              MentionFeatures.lexicon(),
              new MentionModel(
                  new ModelFile(
                      MentionModel.VERSION,
                      "",
                      "",
                      MentionModel.load().file().calibration(),
                      model)));
    }
    taught = base.taught(CORRECTED.stream().map(Told::example).toList());
  }

  @Test
  void the_error_on_like_messages_at_least_halves() {
    assertThat(CORRECTED).hasSize(50);
    assertThat(wrong(base, LIKE)).isGreaterThan(LIKE.size() / 2);
    assertThat(wrong(taught, LIKE)).isLessThanOrEqualTo(wrong(base, LIKE) / 2);
  }

  @Test
  void the_figures_on_other_messages_fall_by_no_more_than_a_point() {
    assertThat(macroF1(taught)).isGreaterThan(macroF1(base) - 0.01);
  }

  @Test
  void corrections_of_everyday_messages_do_no_harm_either() {
    List<Example> everyday =
        IntStream.range(0, MESSAGES.size())
            .filter(i -> !MESSAGES.get(i).isDevelopment() && i % 2 == 1)
            .mapToObj(MESSAGES::get)
            .map(message -> new Told(message.text(), message.style()))
            .filter(told -> base.assess(told.text()).style().value() != told.style())
            .map(Told::example)
            .limit(50)
            .toList();

    assertThat(everyday).hasSize(50);
    assertThat(macroF1(base.taught(everyday))).isGreaterThan(macroF1(base) - 0.01);
  }

  @Test
  void learning_step_by_step_and_again_from_the_beginning_give_the_same() {
    TextUnderstanding stepwise = base;
    for (Told told : CORRECTED) {
      stepwise = stepwise.taught(List.of(told.example()));
    }

    for (Told told : LIKE) {
      assertThat(stepwise.assess(told.text())).isEqualTo(taught.assess(told.text()));
    }
  }

  @Test
  void what_was_taught_is_named_and_the_base_stays_as_it_is() {
    String text = "Nightowl woke the baby";
    Assessment before = base.assess(text);
    Assessment after = taught.assess(text);

    assertThat(after.style().value()).isEqualTo(Style.AD_WEARY);
    assertThat(after.model()).isEqualTo(base.model() + "#50");
    assertThat(after.reasons())
        .anySatisfy(reason -> {
          assertThat(reason.cue()).isEqualTo("cue.learnt");
          assertThat(reason.span()).contains(new TextSpan(0, 8));
        });
    assertThat(before.style().value()).isNotEqualTo(Style.AD_WEARY);
    assertThat(base.assess(text)).isEqualTo(before);
    assertThat(base.taught(List.of())).isSameAs(base);
  }

  private static int wrong(TextUnderstanding understanding, List<Told> messages) {
    return (int)
        messages.stream()
            .filter(told -> understanding.assess(told.text()).style().value() != told.style())
            .count();
  }

  private static double macroF1(TextUnderstanding understanding) {
    List<int[]> pairs = new ArrayList<>();
    for (LabelledMessage message : MESSAGES) {
      if (message.isDevelopment()) {
        Style said = understanding.assess(message.text()).style().value();
        pairs.add(
            new int[] {
              MentionExamples.STYLES.indexOf(message.style()), MentionExamples.STYLES.indexOf(said)
            });
      }
    }
    return Metrics.macroF1(Metrics.confusion(Style.values().length, pairs));
  }

  private static List<Told> jargon(String part) {
    try (InputStream in =
        LinearTextUnderstanding.class.getResourceAsStream(
            "/org/vastine/language/triage/jargon.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(fields -> fields[0].equals(part))
          .map(fields -> new Told(fields[2], Style.valueOf(fields[1].toUpperCase(Locale.ROOT))))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
