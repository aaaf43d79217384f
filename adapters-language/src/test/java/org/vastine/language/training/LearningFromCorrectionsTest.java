package org.vastine.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Style;
import org.vastine.language.training.TaughtJargon.Told;
import org.vastine.language.triage.LinearTextUnderstanding;

/**
 * What fifty corrections in a workspace's own jargon do: to messages in that jargon, and to all
 * others (R6). The base model is trained here without the development set, which is then the
 * evaluation set; the model that ships is held to the same on the blind sets.
 */
class LearningFromCorrectionsTest {

  private static final double POINT = 0.01;
  private static final List<LabelledMessage> MESSAGES = LabelledData.messages(Module.here().data());
  private static final List<LabelledMessage> DEVELOPMENT =
      MESSAGES.stream().filter(LabelledMessage::isDevelopment).toList();

  private static TextUnderstanding base;
  private static TextUnderstanding taught;

  @BeforeAll
  static void train_and_teach() {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      base = TaughtJargon.withoutDevelopment(MESSAGES, threads);
    }
    taught = TaughtJargon.taught(base);
  }

  @Test
  void r6_fifty_corrections_halve_the_error_on_like_messages_and_leave_others_within_a_point() {
    TaughtJargon measured = TaughtJargon.measured(base, DEVELOPMENT);

    assertThat(measured.corrections()).isEqualTo(50);
    assertThat(measured.wrongBefore()).isGreaterThan(measured.like() / 2);
    assertThat(measured.wrongTaught()).isLessThanOrEqualTo(measured.wrongBefore() / 2);
    assertThat(measured.styleTaught()).isGreaterThan(measured.styleBefore() - POINT);
  }

  @Test
  void r6_the_model_that_ships_learns_as_much_and_keeps_its_figure_on_the_blind_sets() {
    TaughtJargon measured =
        TaughtJargon.measured(
            new LinearTextUnderstanding(), LabelledData.messages(Module.here().blind()));

    assertThat(measured.wrongTaught()).isLessThanOrEqualTo(measured.wrongBefore() / 2);
    assertThat(measured.styleTaught()).isGreaterThan(measured.styleBefore() - POINT);
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
    assertThat(TaughtJargon.style(base.taught(everyday), DEVELOPMENT))
        .isGreaterThan(TaughtJargon.style(base, DEVELOPMENT) - POINT);
  }

  @Test
  void learning_step_by_step_and_again_from_the_beginning_give_the_same() {
    TextUnderstanding stepwise = base;
    for (Told told : TaughtJargon.toTeach()) {
      stepwise = stepwise.taught(List.of(told.example()));
    }

    for (Told told : TaughtJargon.inJargon()) {
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
}
