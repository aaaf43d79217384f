package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.reply.GuardFixture.aReplyTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

/** No two people get the same words (R20). */
class RepetitionTest {

  private static final String DRAFT =
      "Thank you for telling us. We are sorry, and Anna will call you at three today.";

  private static GuardReading read(String draft, GuardFixture situation, ResponsePolicy policy) {
    return new ReplyGuard().read(draft, TextReading.of(List.of()), situation.context(), policy);
  }

  private static Finding repeated(GuardFixture situation) {
    return read(DRAFT, situation, aPolicy()).findings().getFirst();
  }

  @Test
  void R20_the_very_same_words_are_marked_from_the_first_to_the_last() {
    Finding found = repeated(aReplyTo(Style.IRRITATED).afterSending(DRAFT));

    assertThat(found.facts()).containsEntry("percent", "100");
    assertThat(found.span().orElseThrow().of(DRAFT) + ".").isEqualTo(DRAFT);
  }

  @Test
  void R20_of_several_replies_with_the_same_words_the_latest_is_named() {
    NormalisedText words = NormalisedText.of(DRAFT);
    SentReply earlier = new SentReply(words, GuardFixture.SENT.minusSeconds(60));
    SentReply latest = new SentReply(words, GuardFixture.SENT);

    assertThat(repeated(aReplyTo(Style.IRRITATED).after(latest, earlier)).facts())
        .containsEntry("sentAt", GuardFixture.SENT.toString());
    assertThat(repeated(aReplyTo(Style.IRRITATED).after(earlier, latest)).facts())
        .containsEntry("sentAt", GuardFixture.SENT.toString());
  }

  @Test
  void R20_words_are_nearly_the_same_from_the_policys_percentage_on() {
    String other = DRAFT.replace("Anna", "Pekka");
    NormalisedText draft = NormalisedText.of(DRAFT);
    int alike = draft.percentAlike(NormalisedText.of(other));
    SentReply sent = new SentReply(NormalisedText.of(other), GuardFixture.SENT);
    ResponsePolicy just = alikeFrom(alike);
    ResponsePolicy over = alikeFrom(alike + 1);
    GuardFixture situation = aReplyTo(Style.IRRITATED).after(sent);

    assertThat(alike).isBetween(50, 99);
    assertThat(sent.isRepeatedBy(draft, just.guard())).isTrue();
    assertThat(sent.isRepeatedBy(draft, over.guard())).isFalse();
    assertThat(read(DRAFT, situation, just).findings()).hasSize(1);
    assertThat(read(DRAFT, situation, over).findings()).isEmpty();
  }

  private static ResponsePolicy alikeFrom(int percent) {
    GuardRules usual = aPolicy().guard();
    return aPolicy()
        .with(
            new GuardRules(
                usual.rules(),
                usual.heatedCoolDown(),
                usual.longestCoolDown(),
                usual.repetitionLookback(),
                percent,
                usual.publicTurns(),
                usual.ironyOwner()));
  }

  @Test
  void R20_a_formula_of_up_to_five_words_may_be_used_by_everybody() {
    String five = "Thank you very much indeed!";
    String six = "Thank you very much indeed, Anna!";
    SentReply sent = new SentReply(NormalisedText.of(five), GuardFixture.SENT);

    assertThat(read(five, aReplyTo(Style.PRAISE).afterSending(five), aPolicy()).findings())
        .isEmpty();
    assertThat(sent.isRepeatedBy(NormalisedText.of(five), aPolicy().guard())).isFalse();
    assertThat(read(six, aReplyTo(Style.PRAISE).afterSending(six), aPolicy()).findings())
        .hasSize(1);
  }
}
