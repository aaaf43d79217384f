package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;

final class DraftAndDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final MemberId WRITER = new MemberId(new UUID(1, 1));
  private static final MemberId OTHER = new MemberId(new UUID(1, 2));
  private static final AfterAttempt AFTER = new AfterAttempt(RetryPolicy.DEFAULT, 0.5);

  @Test
  void R14_nobody_approves_their_own_words() {
    Draft waiting = accepted(aDraft().askedForApproval());

    assertThat(code(waiting.approved(WRITER))).isEqualTo("draft.own-approval");
    assertThat(accepted(waiting.approved(OTHER)).approvedBy()).contains(OTHER);
  }

  @Test
  void R14_other_words_take_an_approval_back() {
    Draft approved = accepted(accepted(aDraft().askedForApproval()).approved(OTHER));

    Draft changed = accepted(approved.rewritten(new DraftText("Other words."), 1, NOW));
    Draft same = accepted(approved.rewritten(approved.text(), 1, NOW.plusSeconds(5)));

    assertThat(changed.approvedBy()).isEmpty();
    assertThat(changed.state()).isEqualTo(DraftState.WRITING);
    assertThat(same.approvedBy()).contains(OTHER);
  }

  @Test
  void R14_the_cool_down_counts_from_the_last_change_of_words() {
    Draft draft = aDraft();

    Draft saved = accepted(draft.rewritten(draft.text(), 1, NOW.plusSeconds(30)));
    Draft changed = accepted(draft.rewritten(new DraftText("Calmer."), 1, NOW.plusSeconds(30)));

    assertThat(saved.changedAt()).isEqualTo(NOW);
    assertThat(changed.changedAt()).isEqualTo(NOW.plusSeconds(30));
  }

  @Test
  void a_sent_draft_is_not_sent_again_unless_it_was_called_back() {
    Draft sent = accepted(aDraft().sent());

    assertThat(code(sent.sent())).isEqualTo("draft.not-open");
    assertThat(accepted(sent.calledBack().sent()).state()).isEqualTo(DraftState.SENT);
  }

  @Test
  void a_draft_holds_no_characters_that_a_store_cannot_hold() {
    assertThatThrownBy(() -> new DraftText("a\u0000b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DraftText("a\uD800b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new DraftText("one\r\ntwo\t😀").value()).isEqualTo("one\ntwo\t😀");
  }

  @Test
  void R19_after_an_unknown_outcome_the_next_thing_is_to_look() {
    Delivery after = AFTER.of(aDelivery().taken(NOW), new ChannelAnswer.Unknown<>("lost"), NOW);

    assertThat(after.state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(AFTER.notFound(after, NOW).state()).isEqualTo(DeliveryState.WAITING);
    assertThat(AFTER.lookFailed(after, ChannelAnswer.tryLater("down"), NOW).state())
        .isEqualTo(DeliveryState.UNKNOWN);
  }

  @Test
  void R19_what_cannot_be_delivered_is_shown_to_a_person() {
    Delivery sending = aDelivery().taken(NOW);

    assertThat(AFTER.of(sending, new ChannelAnswer.Refused<>("too-long", "422"), NOW).state())
        .isEqualTo(DeliveryState.NEEDS_PERSON);
    assertThat(AFTER.of(sending, new ChannelAnswer.Gone<>("404"), NOW).problem())
        .contains("delivery.gone");
    assertThat(AFTER.of(sending, new ChannelAnswer.NeedsAuthorisation<>("401"), NOW).state())
        .isEqualTo(DeliveryState.NEEDS_PERSON);
  }

  @Test
  void R19_a_platform_that_is_down_is_asked_again_and_in_the_end_a_person() {
    Delivery delivery = aDelivery();
    for (int attempt = 1; attempt < RetryPolicy.DEFAULT.attempts(); attempt++) {
      delivery = AFTER.of(delivery.taken(NOW), ChannelAnswer.tryLater("down"), NOW);
      assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
      assertThat(delivery.nextAt()).isAfter(NOW);
    }

    delivery = AFTER.of(delivery.taken(NOW), ChannelAnswer.tryLater("down"), NOW);

    assertThat(delivery.state()).isEqualTo(DeliveryState.NEEDS_PERSON);
  }

  @Test
  void a_rate_limit_is_waited_out() {
    Instant until = NOW.plusSeconds(300);

    Delivery after = AFTER.of(aDelivery().taken(NOW), new ChannelAnswer.RateLimited<>(until), NOW);

    assertThat(after.nextAt()).isEqualTo(until);
    assertThat(after.state()).isEqualTo(DeliveryState.WAITING);
  }

  @Test
  void waits_double_up_to_the_longest_and_are_spread() {
    RetryPolicy policy = RetryPolicy.DEFAULT;

    assertThat(policy.waitAfter(1, 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.waitAfter(3, 0)).isEqualTo(Duration.ofSeconds(4));
    assertThat(policy.waitAfter(60, 0.999)).isLessThanOrEqualTo(policy.longest());
    assertThat(policy.waitAfter(5, 0.9)).isGreaterThan(policy.waitAfter(5, 0.1));
  }

  private static Draft aDraft() {
    return Draft.begun(
        new DraftId(new UUID(2, 1)),
        new CaseId(new UUID(3, 1)),
        WRITER,
        Audience.PUBLIC,
        new DraftText("Kiitos, kun kerroit."),
        1,
        NOW);
  }

  private static Delivery aDelivery() {
    return new Delivery(
        new DeliveryId(new UUID(4, 1)),
        new CaseId(new UUID(3, 1)),
        new DraftId(new UUID(2, 1)),
        WRITER,
        new ChannelAccountId(new UUID(5, 1)),
        new ThreadId(new UUID(6, 1)),
        new MentionId(new UUID(7, 1)),
        Audience.PUBLIC,
        "Kiitos, kun kerroit.",
        DeliveryState.WAITING,
        0,
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static <T> T accepted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Accepted<T>(T value) -> value;
      case Decision.Refused<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static String code(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }

  @Test
  void R19_a_look_that_is_limited_is_made_again_when_the_limit_is_over() {
    Delivery unknown = AFTER.of(aDelivery().taken(NOW), new ChannelAnswer.Unknown<>("lost"), NOW);
    Instant until = NOW.plusSeconds(300);

    Delivery later = AFTER.lookFailed(unknown, new ChannelAnswer.RateLimited<>(until), NOW);

    assertThat(later.state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(later.nextAt()).isEqualTo(until);
    assertThat(later.problem()).contains("delivery.rate-limited");
    assertThat(AFTER.lookFailed(unknown, new ChannelAnswer.RateLimited<>(NOW), NOW).nextAt())
        .as("a limit that is over by then")
        .isEqualTo(NOW.plusSeconds(1));
  }

  @Test
  void R19_a_receipt_ends_the_delivery_and_says_where_to_see_it() {
    Delivery failed = AFTER.of(aDelivery().taken(NOW), ChannelAnswer.tryLater("down"), NOW);

    Delivery published =
        failed.published(new ExternalId("r-1"), Optional.of(URI.create("https://example.org/r-1")));

    assertThat(published.state()).isEqualTo(DeliveryState.PUBLISHED);
    assertThat(published.externalId()).contains(new ExternalId("r-1"));
    assertThat(published.url()).contains(URI.create("https://example.org/r-1"));
    assertThat(published.problem()).isEmpty();
    assertThat(published.attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_delivery_has_ended_when_nothing_more_will_happen_to_it(DeliveryState state) {
    boolean ended =
        switch (state) {
          case PUBLISHED, UNDONE, DROPPED -> true;
          case WAITING, SENDING, UNKNOWN, NEEDS_PERSON -> false;
        };
    assertThat(aDelivery().in(state, NOW, Optional.empty()).isEnded()).isEqualTo(ended);
  }

  @Test
  void the_first_try_is_remembered_through_all_that_follow() {
    Delivery again = aDelivery().taken(NOW).taken(NOW.plusSeconds(60));

    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.firstTriedAt()).contains(NOW);
  }

  @Test
  void a_platform_that_names_a_later_time_is_not_asked_before() {
    Instant later = NOW.plus(Duration.ofHours(2));
    Delivery sending = aDelivery().taken(NOW);

    assertThat(
            AFTER
                .of(sending, new ChannelAnswer.TryLater<>("down", Optional.of(later)), NOW)
                .nextAt())
        .isEqualTo(later);
    assertThat(
            AFTER.of(sending, new ChannelAnswer.TryLater<>("down", Optional.of(NOW)), NOW).nextAt())
        .as("our own wait where it is longer")
        .isAfter(NOW);
  }

  @Test
  void a_receipt_is_no_failure() {
    assertThatThrownBy(() -> AFTER.of(aDelivery().taken(NOW), ChannelAnswer.done("r-1"), NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"PT0S,PT1M,3", "PT-1S,PT1M,3", "PT1M,PT59S,3", "PT1S,PT1M,0"})
  void waits_and_counts_that_make_no_sense_are_refused(
      Duration first, Duration longest, int attempts) {
    assertThatThrownBy(() -> new RetryPolicy(first, longest, attempts))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_try_without_a_growing_wait_makes_sense() {
    RetryPolicy once = new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(2), 1);

    assertThat(once.isOver(0)).isFalse();
    assertThat(once.isOver(1)).isTrue();
    assertThat(once.waitAfter(5, 1)).isEqualTo(Duration.ofSeconds(2));
  }
}
