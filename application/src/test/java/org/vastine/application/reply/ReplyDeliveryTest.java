package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.GOOD_WORDS;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.world.Casework;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;

final class ReplyDeliveryTest {

  private static final Duration UNDO = Duration.ofSeconds(11);

  private final Casework casework = new Casework();
  private FeedbackCase feedbackCase;

  @BeforeEach
  void an_irritated_customer() {
    feedbackCase = casework.caseOf(comment("c-1", "Irritated: where is my parcel?"));
  }

  @Test
  void R19_a_reply_is_to_be_seen_once_and_the_customer_has_the_word() {
    Delivery delivery = sent();

    casework.world.clock().advance(UNDO);
    casework.delivers();
    casework.delivers();

    assertThat(casework.platform.visible()).containsExactly(GOOD_WORDS + Casework.SIGNATURE);
    assertThat(casework.delivery(delivery).state()).isEqualTo(DeliveryState.PUBLISHED);
    assertThat(now().status()).isEqualTo(CaseStatus.AWAITING_CUSTOMER);
  }

  @Test
  void a_reply_does_not_leave_before_the_undo_time_is_over() {
    Delivery delivery = sent();

    casework.delivers();
    accepted(casework.undoes(casework.aino, delivery));
    casework.world.clock().advance(UNDO);
    casework.delivers();

    assertThat(casework.platform.visible()).isEmpty();
    assertThat(now().talk().pending()).isEmpty();
  }

  @Test
  void undo_after_the_reply_left_is_refused() {
    Delivery delivery = sent();
    casework.world.clock().advance(UNDO);
    casework.delivers();

    assertThat(code(casework.undoes(casework.aino, delivery))).isEqualTo("reply.too-late-to-undo");
  }

  @Test
  void R19_a_lost_receipt_is_looked_for_and_nothing_is_sent_twice() {
    Delivery delivery = sent();
    casework.platform.losesNextReceipt();
    casework.world.clock().advance(UNDO);

    casework.delivers();
    casework.world.clock().advance(Duration.ofMinutes(1));
    casework.delivers();

    assertThat(casework.platform.visible()).hasSize(1);
    assertThat(casework.platform.looks()).isEqualTo(1);
    assertThat(casework.delivery(delivery).state()).isEqualTo(DeliveryState.PUBLISHED);
  }

  @Test
  void R19_what_was_looked_for_and_not_found_is_sent() {
    Delivery delivery = sent();
    casework.platform.answersNext(new ChannelAnswer.Unknown<>("no answer"));
    casework.world.clock().advance(UNDO);

    for (int round = 0; round < 3; round++) {
      casework.delivers();
      casework.world.clock().advance(Duration.ofMinutes(1));
    }

    assertThat(casework.platform.visible()).hasSize(1);
    assertThat(casework.delivery(delivery).state()).isEqualTo(DeliveryState.PUBLISHED);
  }

  @Test
  void R19_what_a_platform_refuses_waits_for_a_person_who_retries_or_drops_it() {
    Delivery delivery = sent();
    casework.platform.answersNext(new ChannelAnswer.Refused<>("too-long", "422"));
    casework.world.clock().advance(UNDO);
    casework.delivers();

    assertThat(casework.delivery(delivery).state()).isEqualTo(DeliveryState.NEEDS_PERSON);
    assertThat(code(casework.drops(casework.lea, delivery, " ")))
        .isEqualTo("delivery.reason-needed");
    accepted(casework.retries(casework.lea, delivery));
    casework.delivers();
    casework.delivers();

    assertThat(casework.platform.visible()).hasSize(1);
  }

  @Test
  void a_dropped_reply_leaves_its_case_waiting_for_another() {
    Delivery delivery = sent();
    casework.platform.answersNext(new ChannelAnswer.Gone<>("404"));
    casework.world.clock().advance(UNDO);
    casework.delivers();

    accepted(casework.drops(casework.lea, delivery, "The comment is gone."));

    assertThat(now().status()).isEqualTo(CaseStatus.OPEN);
    assertThat(now().talk().pending()).isEmpty();
  }

  @Test
  void R13_the_guard_stops_a_draft_and_no_call_goes_round_it() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, "It is your own damn fault.");
    casework.world.clock().advance(Duration.ofMinutes(10));

    assertThat(draft.reading().stops()).isTrue();
    assertThat(code(casework.sends(casework.aino, draft, Optional.empty())))
        .isEqualTo("reply.guard-stops");
  }

  @Test
  void R13_swearing_is_never_overridden_by_its_writer_alone() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS + " damn");
    casework.world.clock().advance(Duration.ofMinutes(10));

    assertThat(code(casework.sends(casework.aino, draft, Optional.of("They swear as well."))))
        .isEqualTo("reply.override-needs-approver");
  }

  @Test
  void R14_another_member_approves_and_the_reply_leaves_in_its_writers_name() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS);
    accepted(casework.asksApproval(casework.aino, draft));

    assertThat(code(casework.approves(casework.aino, draft, Optional.empty())))
        .isEqualTo("team.permission-needed");
    Delivery delivery = accepted(casework.approves(casework.lea, draft, Optional.empty()));

    assertThat(delivery.sender()).isEqualTo(casework.member(casework.aino).id());
  }

  @Test
  void R12_two_members_never_answer_the_same_case() {
    accepted(casework.claims(casework.aino, feedbackCase));
    assertThat(code(casework.claims(casework.bo, feedbackCase))).isEqualTo("case.held-by-another");

    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS);
    assertThat(code(casework.sends(casework.bo, draft, Optional.empty())))
        .isEqualTo("draft.not-yours");
    accepted(casework.sends(casework.aino, draft, Optional.empty()));
    DraftView second = casework.writes(casework.aino, feedbackCase, GOOD_WORDS + " Aino");
    assertThat(code(casework.sends(casework.aino, second, Optional.empty())))
        .isEqualTo("reply.another-on-its-way");
  }

  @Test
  void a_reply_to_something_that_was_removed_is_refused() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS);
    casework.takesIn(
        new InboundItem.Removed(new ExternalId("c-1"), casework.world.clock().instant()));

    assertThat(code(casework.sends(casework.aino, draft, Optional.empty())))
        .isEqualTo("reply.mention-deleted");
  }

  @Test
  void a_reply_is_held_until_the_customers_later_words_are_read() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS);
    casework.takesIn(new InboundItem.Published(comment("c-2", "Irritated: hello?")));

    assertThat(code(casework.sends(casework.aino, draft, Optional.empty())))
        .isEqualTo("reply.customer-wrote-again");
  }

  @Test
  void R14_a_draft_to_somebody_hostile_cools_down_first() {
    FeedbackCase hostile =
        casework.caseOf(
            casework.given.item(
                new ExternalId("c-9"), new ExternalId("post-9"), "Troll", "Hostile: clowns"));
    DraftView draft =
        casework.writes(
            casework.aino,
            hostile,
            "We would like to help. Write to care@acme.example and Aino answers you today by 15:00.");

    assertThat(code(casework.sends(casework.aino, draft, Optional.empty())))
        .isEqualTo("reply.cooling-down");
    casework.world.clock().advance(Duration.ofMinutes(5));
    accepted(casework.sends(casework.aino, draft, Optional.empty()));
  }

  private Delivery sent() {
    DraftView draft = casework.writes(casework.aino, feedbackCase, GOOD_WORDS);
    return accepted(casework.sends(casework.aino, draft, Optional.empty()));
  }

  private FeedbackCase now() {
    return casework.feedbackCase(feedbackCase.id());
  }

  private InboundMention comment(String id, String words) {
    return casework.given.item(new ExternalId(id), new ExternalId("post-1"), "Maija", words);
  }
}
