package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.Finding;

/** R20: no two people get the same words. */
class RepeatedReplyTest {

  private static final String TO_MAIJA =
      "Hi Maija, thank you for telling us. I am sorry that the vase broke on its way. We send a"
          + " new one tomorrow, and will write to you by noon today.";
  private static final String TO_PEKKA =
      "Hello Pekka! Thank you for telling us. I am sorry that the bowl broke on its way. We send a"
          + " new one today, and will write to you by noon today.";

  private final Casework casework = new Casework();

  @Test
  void R20_nearly_the_same_words_to_another_person_are_named_with_the_day_and_the_place() {
    Delivery sent = sends(caseOf("Maija"), TO_MAIJA);

    Finding finding = repetitions(caseOf("Pekka"), TO_PEKKA).getFirst();

    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts()).containsEntry("sentAt", sent.nextAt().toString());
    assertThat(finding.span().orElseThrow().of(TO_PEKKA))
        .startsWith("Thank you for telling us")
        .endsWith("by noon today");
  }

  @Test
  void the_same_person_may_get_the_same_words_again() {
    FeedbackCase maija = caseOf("Maija");
    sends(maija, TO_MAIJA);

    assertThat(repetitions(casework.feedbackCase(maija.id()), TO_MAIJA)).isEmpty();
  }

  @Test
  void a_reply_that_was_called_back_went_to_nobody() {
    Delivery sent = sends(caseOf("Maija"), TO_MAIJA);
    accepted(casework.undoes(casework.aino, sent));

    assertThat(repetitions(caseOf("Pekka"), TO_PEKKA)).isEmpty();
  }

  @Test
  void what_went_out_before_the_lookback_of_the_policy_is_forgotten() {
    sends(caseOf("Maija"), TO_MAIJA);
    casework.world.clock().advance(Duration.ofDays(8));

    assertThat(repetitions(caseOf("Pekka"), TO_PEKKA)).isEmpty();
  }

  @Test
  void a_short_formula_may_go_to_everyone() {
    sends(caseOf("Maija"), "Thank you very much, Maija!");

    assertThat(repetitions(caseOf("Pekka"), "Thank you very much, Pekka!")).isEmpty();
  }

  private FeedbackCase caseOf(String visitor) {
    return casework.caseOf(casework.given.wrote(visitor, "Irritated: it came in pieces"));
  }

  private Delivery sends(FeedbackCase to, String words) {
    return accepted(
        casework.sends(
            casework.aino,
            casework.writes(casework.aino, to, words),
            Optional.of("what else the guard finds is not looked at here")));
  }

  private List<Finding> repetitions(FeedbackCase to, String words) {
    return casework.writes(casework.aino, to, words).reading().findings().stream()
        .filter(finding -> finding.kind() == FindingKind.REPEATS_RECENT_REPLY)
        .toList();
  }
}
