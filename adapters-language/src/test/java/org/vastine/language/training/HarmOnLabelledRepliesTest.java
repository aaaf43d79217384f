package org.vastine.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.reply.DraftReading.Answering;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.EarlierReplies;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.triage.Sentiment;
import org.vastine.language.reply.HybridDraftReading;

/**
 * Holds what is found by words alone to the labelled replies: whoever wrote a good one is hardly
 * ever warned, and only counts leave the blind sets.
 */
class HarmOnLabelledRepliesTest {

  private static final HybridDraftReading READING = new HybridDraftReading();
  private static final ReplyGuard GUARD = new ReplyGuard();

  /** How many replies there were, and in how many of them a kind was found. */
  private record Count(int replies, int found) {}

  @Test
  void R13_no_good_reply_of_the_blind_sets_passes_over_harm_and_some_poor_ones_do() {
    List<LabelledReply> blind = LabelledData.replies(Module.here().blind());

    assertThat(count(blind, true, FindingKind.NO_EMPATHY).found()).isZero();
    assertThat(count(blind, false, FindingKind.NO_EMPATHY).found()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void R13_one_good_reply_in_a_hundred_at_most_passes_over_harm() {
    Count clean = count(own(), true, FindingKind.NO_EMPATHY);

    assertThat(clean.replies()).isGreaterThan(400);
    assertThat(clean.found() * 100).isLessThanOrEqualTo(clean.replies());
    assertThat(count(own(), false, FindingKind.NO_EMPATHY).found()).isGreaterThanOrEqualTo(55);
  }

  @Test
  void R13_no_good_reply_needs_the_customer_to_give_way() {
    assertThat(count(own(), true, FindingKind.ASKS_TO_YIELD).found()).isZero();
    assertThat(
            count(LabelledData.replies(Module.here().blind()), true, FindingKind.ASKS_TO_YIELD)
                .found())
        .isZero();
  }

  private static List<LabelledReply> own() {
    return LabelledData.replies(Module.here().folder().resolve("data"));
  }

  private static Count count(List<LabelledReply> replies, boolean clean, FindingKind kind) {
    List<LabelledReply> some =
        replies.stream().filter(reply -> reply.flags().isEmpty() == clean).toList();
    return new Count(some.size(), (int) some.stream().filter(one -> finds(one, kind)).count());
  }

  private static boolean finds(LabelledReply reply, FindingKind kind) {
    return GUARD
        .read(
            reply.text(),
            READING.look(
                reply.text(),
                new Answering(reply.context(), "", reply.contextStyle(), Audience.PUBLIC)),
            firstReplyTo(reply),
            DefaultResponsePolicy.in(ZoneId.of("UTC")))
        .findings()
        .stream()
        .anyMatch(finding -> finding.kind() == kind);
  }

  private static GuardContext firstReplyTo(LabelledReply reply) {
    return new GuardContext(
        reply.contextStyle(),
        Optional.empty(),
        Sentiment.NEGATIVE,
        Audience.PUBLIC,
        LanguageTag.of(reply.language()),
        true,
        true,
        false,
        false,
        false,
        false,
        false,
        false,
        EarlierReplies.NONE,
        List.of(),
        false,
        false,
        Optional.empty(),
        List.of());
  }
}
