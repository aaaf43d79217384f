package org.vastine.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.AddNote;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookDeliveryState;
import org.vastine.domain.webhook.WebhookOutcome;

/** Programs are told what happens, in order, at least once, each event under one id. */
class SendingWebhooksTest {

  private final Casework work = new Casework();
  private final Hooking hooking = new Hooking(work);
  private final TestCaller receiver = hooking.receiver;

  private FeedbackCase wrote(String words) {
    return work.caseOf(work.given.wrote("Maija", words));
  }

  private static List<String> ids(FeedbackCase of, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(number -> of.id() + "." + number).toList();
  }

  @Test
  void every_event_of_a_case_arrives_once_in_its_order_with_its_facts() {
    Webhook shop = hooking.adds().webhook();
    FeedbackCase parcel = wrote("Where is my parcel?");
    hooking.sends();
    hooking.sends();

    assertThat(hooking.arrived()).isEqualTo(ids(parcel, 1, parcel.version()));
    assertThat(hooking.types()).startsWith("opened", "triaged", "plan-made");
    WebhookCall opened = receiver.arrived.getFirst();
    assertThat(opened.attempt()).isOne();
    assertThat(opened.document().workspace()).isEqualTo("acme");
    assertThat(opened.document().data()).containsEntry("audience", "public");
    assertThat(opened.document().mention().orElseThrow().text()).isEqualTo("Where is my parcel?");
    assertThat(hooking.log(shop))
        .extracting(WebhookDelivery::state)
        .containsOnly(WebhookDeliveryState.SENT);
    assertThat(hooking.listed(shop).waiting()).isZero();
  }

  @Test
  void what_is_rolled_back_is_never_told() {
    hooking.adds();
    assertThatThrownBy(() ->
            work.inside(() -> {
              wrote("Where is my parcel?");
              throw new IllegalStateException("rolled back");
            }))
        .isInstanceOf(IllegalStateException.class);
    hooking.sends();

    assertThat(receiver.arrived).isEmpty();
  }

  @Test
  void a_case_whose_event_fails_waits_and_other_cases_do_not() {
    hooking.adds("opened", "claimed");
    FeedbackCase one = wrote("Where is my parcel?");
    work.claims(work.aino, one);
    receiver.answers(500);
    hooking.sendsOnce();
    FeedbackCase other = wrote("And mine?");
    hooking.sends();

    String opened = one.id() + ".1";
    assertThat(hooking.arrived()).containsExactly(opened, other.id() + ".1");
    hooking.passes(Duration.ofSeconds(5));
    hooking.sends();
    assertThat(hooking.arrived().subList(2, 4))
        .containsExactly(opened, one.id() + "." + work.feedbackCase(one.id()).version());
    assertThat(receiver.arrived.get(2).attempt()).isEqualTo(2);
  }

  @Test
  void what_was_being_sent_when_the_worker_died_is_sent_again_under_the_same_id() {
    hooking.adds("opened");
    FeedbackCase parcel = wrote("Where is my parcel?");
    receiver.afterArriving(() -> {
      throw new IllegalStateException("the worker dies");
    });
    assertThatThrownBy(hooking::sendsOnce).isInstanceOf(IllegalStateException.class);
    hooking.sends();
    assertThat(hooking.arrived()).containsExactly(parcel.id() + ".1");

    hooking.passes(Duration.ofMinutes(1));
    hooking.sends();
    assertThat(hooking.arrived()).containsExactly(parcel.id() + ".1", parcel.id() + ".1");
    hooking.passes(Duration.ofMinutes(10));
    hooking.sends();
    assertThat(receiver.arrived).hasSize(2);
  }

  @Test
  void a_worker_that_comes_late_changes_nothing_that_another_one_did() {
    Webhook shop = hooking.adds("opened").webhook();
    wrote("Where is my parcel?");
    receiver.answers(500).answers(200);
    receiver.afterArriving(() -> {
      hooking.passes(Duration.ofMinutes(1));
      hooking.sendsOnce();
    });
    hooking.sendsOnce();

    assertThat(hooking.log(shop))
        .extracting(WebhookDelivery::state)
        .containsExactly(WebhookDeliveryState.SENT);
  }

  @Test
  void a_receiver_that_is_down_is_not_called_for_each_of_its_cases() {
    hooking.adds("opened");
    for (int number = 0; number < 20; number++) {
      wrote("Where is parcel " + number + "?");
      receiver.answers(503);
    }
    hooking.sends();
    assertThat(receiver.arrived).hasSize(3);

    hooking.passes(Duration.ofSeconds(5));
    hooking.sends();
    assertThat(receiver.arrived).hasSize(4);
  }

  @Test
  void when_it_answers_again_all_that_waits_goes_at_once() {
    Webhook shop = hooking.adds("opened").webhook();
    for (int number = 0; number < 5; number++) {
      wrote("Where is parcel " + number + "?");
      receiver.answers(503);
    }
    for (int look = 0; look < 4; look++) {
      hooking.sends();
      hooking.passes(Duration.ofMinutes(6));
    }

    assertThat(hooking.listed(shop).waiting()).isZero();
    assertThat(hooking.listed(shop).webhook().health().failures()).isZero();
  }

  @Test
  void one_that_takes_nothing_for_a_day_is_suspended_for_admins_to_see_and_nothing_is_lost() {
    Webhook shop = hooking.adds("opened").webhook();
    FeedbackCase parcel = wrote("Where is my parcel?");
    for (int minute = 0; minute < 27 * 60; minute += 5) {
      receiver.answers(503);
      hooking.sendsOnce();
      hooking.passes(Duration.ofMinutes(5));
    }
    assertThat(hooking.listed(shop).webhook().health().suspended()).contains(SuspendReason.FAILING);
    assertThat(audited()).containsOnlyOnce("webhook.suspended");
    FeedbackCase meanwhile = wrote("And mine?");
    int before = receiver.arrived.size();
    hooking.sends();
    assertThat(receiver.arrived).hasSize(before);

    receiver.arrived.clear();
    receiver.forgetsAnswers();
    Casework.accepted(hooking.resumes(hooking.admin, shop));
    hooking.sends();
    assertThat(hooking.arrived())
        .containsExactlyInAnyOrder(parcel.id() + ".1", meanwhile.id() + ".1");
    assertThat(hooking.listed(shop).waiting()).isZero();
  }

  private List<String> audited() {
    return work.inside(
        () -> work.world.auditLog().latest(50).stream().map(entry -> entry.action()).toList());
  }

  @Test
  void one_that_says_it_is_gone_is_left_alone_at_once_and_its_event_is_kept() {
    Webhook shop = hooking.adds("opened").webhook();
    FeedbackCase parcel = wrote("Where is my parcel?");
    receiver.answers(410);
    hooking.sends();
    hooking.passes(Duration.ofHours(1));
    hooking.sends();

    assertThat(receiver.arrived).hasSize(1);
    assertThat(hooking.listed(shop).webhook().health().suspended()).contains(SuspendReason.GONE);
    assertThat(hooking.listed(shop).waiting()).isOne();
    Casework.accepted(hooking.resumes(hooking.admin, shop));
    hooking.sends();
    assertThat(hooking.arrived()).containsExactly(parcel.id() + ".1", parcel.id() + ".1");
  }

  @Test
  void an_event_that_nobody_takes_is_given_up_and_the_next_one_goes() {
    Webhook shop = hooking.adds("opened", "claimed").webhook();
    FeedbackCase parcel = wrote("Where is my parcel?");
    work.claims(work.aino, parcel);
    WebhookDelivery given = hooking.log(shop).getFirst();
    for (int attempt = 0; attempt < WebhookDelivery.RETRIES.attempts(); attempt++) {
      receiver.answers(400).answers(200);
      hooking.sendsOnce();
      // Another case goes well, so that the webhook is in good health.
      wrote("And mine, number " + attempt + "?");
      hooking.sendsOnce();
      hooking.passes(Duration.ofHours(2));
    }

    WebhookDelivery failed =
        hooking.log(shop).stream()
            .filter(one -> one.event().equals(given.event()))
            .findFirst()
            .orElseThrow();
    assertThat(failed.state()).isEqualTo(WebhookDeliveryState.FAILED);
    assertThat(failed.last().orElseThrow().answer().status()).contains(400);
    hooking.sends();
    assertThat(hooking.types()).contains("claimed");

    receiver.arrived.clear();
    assertThat(
            Casework.accepted(hooking.again(shop, new RedeliverWebhook.Which.One(given.event()))))
        .isOne();
    hooking.sends();
    assertThat(hooking.arrived()).containsExactly(parcel.id() + ".1");
  }

  @Test
  void what_the_receiver_lost_is_sent_again_since_a_moment() {
    Webhook shop = hooking.adds("opened").webhook();
    wrote("Where is my parcel?");
    hooking.sends();
    hooking.passes(Duration.ofHours(1));
    var since = work.world.clock().instant();
    FeedbackCase late = wrote("And mine?");
    hooking.sends();
    receiver.arrived.clear();

    assertThat(Casework.accepted(hooking.again(shop, new RedeliverWebhook.Which.Since(since))))
        .isOne();
    hooking.sends();
    assertThat(hooking.arrived()).containsExactly(late.id() + ".1");
  }

  @Test
  void private_words_and_notes_never_leave() {
    hooking.adds();
    InboundMention said = work.given.wrote("Maija", "My number is 12345");
    FeedbackCase secret =
        work.caseOf(
            new InboundMention(
                said.externalId(),
                said.thread(),
                said.parent(),
                said.kind(),
                Audience.PRIVATE,
                said.author(),
                said.text(),
                said.publishedAt(),
                said.url(),
                said.reach(),
                said.rating(),
                said.languageHint()));
    Casework.accepted(
        new AddNote(work.caseWork(), work.world.members())
            .handle(
                work.aino,
                new AddNote.Command(secret.id(), ExpectedVersion.ANY, "She sounds tired")));
    hooking.sends();

    assertThat(hooking.types()).contains("opened", "note-added");
    assertThat(receiver.arrived.toString()).doesNotContain("12345", "tired", "Maija");
  }

  @Test
  void words_that_were_removed_on_their_platform_meanwhile_are_not_told() {
    hooking.adds("opened");
    InboundMention said = work.given.wrote("Maija", "Where is my parcel?");
    work.caseOf(said);
    work.takesIn(new InboundItem.Removed(said.externalId(), work.world.clock().instant()));
    hooking.sends();

    assertThat(receiver.arrived.getFirst().document().mention()).isEmpty();
    assertThat(receiver.arrived.toString()).doesNotContain("parcel");
  }

  @Test
  void for_a_day_both_secrets_sign_and_then_the_new_one_alone() {
    AddWebhook.Added added = hooking.adds("opened");
    Secret fresh = Casework.accepted(hooking.rotates(hooking.admin, added.webhook())).secret();
    wrote("Where is my parcel?");
    hooking.sends();
    hooking.passes(Duration.ofDays(1));
    wrote("And mine?");
    hooking.sends();

    assertThat(receiver.arrived.get(0).secrets()).containsExactly(fresh, added.secret());
    assertThat(receiver.arrived.get(1).secrets()).containsExactly(fresh);
  }

  @Test
  void a_test_is_sent_at_once_even_to_one_that_is_suspended_and_changes_nothing() {
    Webhook shop = hooking.adds().webhook();
    Casework.accepted(hooking.suspends(hooking.admin, shop));
    receiver.answers(418);
    WebhookAnswer answer =
        Casework.accepted(
            hooking.testing().handle(hooking.admin, new TestWebhook.Command(shop.id())));

    assertThat(answer.status()).contains(418);
    assertThat(answer.outcome()).isEqualTo(WebhookOutcome.REFUSED);
    assertThat(hooking.types()).containsExactly("test");
    assertThat(receiver.arrived.getFirst().document().event()).isEqualTo(Optional.empty());
    assertThat(hooking.log(shop)).isEmpty();
    assertThat(hooking.listed(shop).webhook().health().failures()).isZero();
  }

  @Test
  void what_became_of_events_is_forgotten_after_a_week() {
    Webhook shop = hooking.adds("opened").webhook();
    wrote("Where is my parcel?");
    hooking.sends();
    hooking.passes(WebhookDelivery.KEPT_FOR);
    assertThat(hooking.forgets().count()).isZero();
    hooking.passes(Duration.ofSeconds(1));

    assertThat(hooking.forgets().count()).isOne();
    assertThat(hooking.log(shop)).isEmpty();
  }
}
