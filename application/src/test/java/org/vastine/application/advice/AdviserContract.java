package org.vastine.application.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Style;

/** What every {@link Adviser} keeps to. */
public abstract class AdviserContract {

  private static final Question QUESTION =
      new Question("Hm, so that is how it is.", LanguageTag.of("en"), Set.of("Mira"));

  private static final ReplyQuestion REPLY =
      new ReplyQuestion(
          QUESTION, Style.IRRITATED, Audience.PUBLIC, List.of("Hello?"), 500, Optional.empty());

  /** One that answers: of this style for this reason, and with these words. */
  protected abstract Adviser answering(Style style, String why, String words);

  /** One that is there and gives no usable answer. */
  protected abstract Adviser mumbling();

  @Test
  final void an_opinion_is_a_style_with_a_reason_and_a_name() {
    Adviser adviser = answering(Style.URGENT, "Somebody is stuck.", "Thank you.");

    Answered<Opinion> answered = adviser.judge(QUESTION);

    assertThat(adviser.absent()).isEmpty();
    assertThat(answered.given())
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted -> {
              Opinion opinion = (Opinion) accepted.value();
              assertThat(opinion.style()).isEqualTo(Style.URGENT);
              assertThat(opinion.why()).isEqualTo("Somebody is stuck.");
              assertThat(opinion.model()).isNotBlank();
            });
  }

  @Test
  final void words_for_a_reply_come_with_a_name() {
    Answered<Wording> answered = answering(Style.URGENT, "Why.", "Thank you.").word(REPLY);

    assertThat(answered.given())
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted -> {
              Wording wording = (Wording) accepted.value();
              assertThat(wording.text()).isEqualTo("Thank you.");
              assertThat(wording.model()).isNotBlank();
            });
  }

  @Test
  final void no_usable_answer_is_a_refusal() {
    assertThat(mumbling().judge(QUESTION).given()).satisfies(AdviserContract::isUnavailable);
    assertThat(mumbling().word(REPLY).given()).satisfies(AdviserContract::isUnavailable);
  }

  @Test
  final void more_words_cost_more() {
    Adviser adviser = answering(Style.URGENT, "Why.", "Thank you.");

    assertThat(adviser.costOf(0)).isPositive();
    assertThat(adviser.costOf(10_000)).isGreaterThan(adviser.costOf(10));
  }

  private static void isUnavailable(Decision<?> given) {
    assertThat(given)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
  }
}
