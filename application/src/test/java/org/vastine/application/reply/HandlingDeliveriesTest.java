package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Measurements.Count;
import org.vastine.application.kernel.Page;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Measured;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Replies on their way, as those see them who look after them. */
final class HandlingDeliveriesTest {

  private static final Duration UNDO = Duration.ofMinutes(1);
  private static final DeliveryId NONE = new DeliveryId(new UUID(9, 9));

  private final Casework work = new Casework();
  private final Measured measured = new Measured();

  private Delivery sent(String who) {
    FeedbackCase it = work.caseOf(work.given.wrote(who, "irritated: where is it?"));
    return accepted(
        work.sends(work.aino, work.writes(work.aino, it, Casework.GOOD_WORDS), Optional.empty()));
  }

  private Delivery refused(String who) {
    Delivery delivery = sent(who);
    work.platform.answersNext(new ChannelAnswer.Refused<>("too-long", "422"));
    work.world.clock().advance(UNDO);
    delivers();
    return work.delivery(delivery);
  }

  private DeliverReplies.Delivered delivers() {
    return accepted(deliverReplies().handle(work.vastine, new DeliverReplies.Command()));
  }

  private DeliverReplies deliverReplies() {
    DeliveryWork deliveryWork =
        new DeliveryWork(
            work.world.transactions(),
            work.world.cases(),
            work.world.deliveries(),
            work.caseWork(),
            work.world.liveEvents(),
            work.world.clock());
    return new DeliverReplies(
        work.world.transactions(),
        work.world.deliveries(),
        work.world.mentions(),
        work.world.channelAccounts(),
        work.world.relayAliases(),
        work.world.members(),
        work.platform,
        new Receipts(deliveryWork, work.world.policies(), () -> 0.5, measured),
        DeliveryLease.DEFAULT,
        work.world.clock());
  }

  private Decision<Page<Delivery>> lists(Actor who, ListDeliveries.Command command) {
    return new ListDeliveries(work.world.transactions(), work.world.deliveries())
        .handle(who, command);
  }

  private static ListDeliveries.Command all(
      Optional<String> after, int limit, DeliveryState... in) {
    return new ListDeliveries.Command(Set.of(in), Optional.empty(), after, limit);
  }

  @Test
  void deliveries_are_listed_by_where_they_stand_page_by_page() {
    Delivery stuck = refused("Maija");
    Delivery waits = sent("Kalle");

    Page<Delivery> first = accepted(lists(work.bo, all(Optional.empty(), 1)));
    Page<Delivery> second = accepted(lists(work.bo, all(first.next(), 1)));

    assertThat(List.of(first.items().getFirst().id(), second.items().getFirst().id()))
        .containsExactlyInAnyOrder(stuck.id(), waits.id());
    assertThat(second.next()).isEmpty();
    assertThat(
            accepted(lists(work.bo, all(Optional.empty(), 10, DeliveryState.NEEDS_PERSON))).items())
        .containsExactly(stuck);
    assertThat(accepted(lists(work.bo, all(Optional.empty(), 10, DeliveryState.PUBLISHED))).items())
        .isEmpty();
  }

  @Test
  void those_of_one_case_are_listed_as_far_as_they_stand_there() {
    Delivery stuck = refused("Maija");
    sent("Kalle");

    assertThat(
            accepted(
                    lists(
                        work.bo,
                        new ListDeliveries.Command(
                            Set.of(), Optional.of(stuck.caseId()), Optional.empty(), 10)))
                .items())
        .containsExactly(stuck);
    assertThat(
            accepted(
                    lists(
                        work.bo,
                        new ListDeliveries.Command(
                            Set.of(DeliveryState.WAITING),
                            Optional.of(stuck.caseId()),
                            Optional.empty(),
                            10)))
                .items())
        .isEmpty();
  }

  @Test
  void a_page_of_deliveries_holds_one_at_least_and_two_hundred_at_most() {
    assertThat(all(Optional.empty(), 0).limit()).isEqualTo(1);
    assertThat(all(Optional.empty(), 201).limit()).isEqualTo(200);
    assertThat(all(Optional.empty(), 7).states()).containsExactlyInAnyOrder(DeliveryState.values());
  }

  @Test
  void R19_what_went_well_and_what_did_not_is_counted() {
    refused("Maija");
    assertThat(measured.counts()).containsExactly(Map.entry(Count.REPLIES_NEED_PERSON, 1L));
    sent("Kalle");
    work.world.clock().advance(UNDO);

    DeliverReplies.Delivered round = delivers();

    assertThat(round.handled()).isEqualTo(1);
    assertThat(round.published()).isEqualTo(1);
    assertThat(round.nextDue()).isEmpty();
    assertThat(measured.counts()).containsEntry(Count.REPLIES_PUBLISHED, 1L);
  }

  @Test
  void R19_what_is_tried_again_is_counted_and_its_time_is_told() {
    Delivery delivery = sent("Maija");
    work.platform.answersNext(new ChannelAnswer.TryLater<>("down", Optional.empty()));
    work.world.clock().advance(UNDO);

    DeliverReplies.Delivered round = delivers();

    assertThat(round).extracting(DeliverReplies.Delivered::published).isEqualTo(0);
    assertThat(round.nextDue()).contains(work.delivery(delivery).nextAt());
    assertThat(round.nextDue().orElseThrow()).isAfter(work.world.clock().instant());
    assertThat(measured.counts()).containsExactly(Map.entry(Count.REPLIES_RETRIED, 1L));
    assertThat(work.audited(delivery.caseId())).doesNotContain("case.reply-needs-person");
  }

  @Test
  void R19_a_reply_whose_account_has_no_platform_any_more_waits_for_a_person() {
    Delivery delivery = sent("Maija");
    work.inside(() -> {
      work.world
          .channelAccounts()
          .store(
              new ChannelAccount(
                  work.account.id(),
                  new ChannelKind("elsewhere"),
                  work.account.name(),
                  work.account.settings(),
                  AccountState.ACTIVE),
              Map.of());
      return true;
    });
    work.world.clock().advance(UNDO);

    delivers();

    assertThat(work.delivery(delivery).state()).isEqualTo(DeliveryState.NEEDS_PERSON);
    assertThat(work.delivery(delivery).problem().orElseThrow()).contains("no-provider");
    assertThat(events(delivery)).last().isInstanceOf(CaseEvent.ReplyNeedsPerson.class);
  }

  private List<CaseEvent> events(Delivery delivery) {
    return work.inside(() ->
        work.world.timeline().of(delivery.caseId(), 0, 100).stream()
            .map(entry -> entry.event())
            .toList());
  }

  @Test
  void R19_what_may_have_been_published_is_looked_for_when_a_person_has_it_tried_again() {
    Delivery stuck = refused("Maija");
    assertThat(stuck.state()).isEqualTo(DeliveryState.NEEDS_PERSON);

    Delivery again = accepted(work.retries(work.lea, stuck));

    assertThat(again.state())
        .isEqualTo(
            stuck.firstTriedAt().isPresent() ? DeliveryState.UNKNOWN : DeliveryState.WAITING);
    assertThat(work.audited(stuck.caseId())).first().isEqualTo("case.reply-retried");
    assertThat(code(work.retries(work.lea, stuck))).isEqualTo("delivery.needs-nobody");
    assertThat(code(work.drops(work.lea, stuck, "Gone"))).isEqualTo("delivery.needs-nobody");
  }

  @Test
  void R19_a_look_that_fails_is_tried_again_and_nothing_is_sent_meanwhile() {
    Delivery delivery = sent("Maija");
    work.platform.losesNextReceipt();
    work.world.clock().advance(UNDO);
    delivers();
    work.platform.answersNextLook(new ChannelAnswer.Unknown<>("no answer"));
    work.world.clock().set(work.delivery(delivery).nextAt());

    delivers();

    assertThat(work.delivery(delivery).state()).isEqualTo(DeliveryState.UNKNOWN);
    assertThat(work.platform.visible()).hasSize(1);
    work.world.clock().set(work.delivery(delivery).nextAt());
    delivers();
    assertThat(work.delivery(delivery).state()).isEqualTo(DeliveryState.PUBLISHED);
    assertThat(work.platform.visible()).hasSize(1);
  }

  @Test
  void those_who_follow_are_told_of_a_delivery_when_it_is_queued_and_at_every_step() {
    String before = work.inside(() -> work.world.liveEvents().latest());
    Delivery delivery = sent("Maija");
    assertThat(told(before, delivery)).hasSize(1);

    work.world.clock().advance(UNDO);
    delivers();

    assertThat(told(before, delivery)).hasSize(2);
  }

  private List<LiveEvents.Change> told(String since, Delivery delivery) {
    return work.inside(() -> work.world.liveEvents().after(since, 100)).stream()
        .map(LiveEvents.Placed::change)
        .filter(change -> change.kind() == LiveEvents.Kind.DELIVERY)
        .filter(change -> change.subject().equals(delivery.id().toString()))
        .toList();
  }

  @Test
  void a_lease_of_deliveries_is_one_second_at_least() {
    assertThat(new DeliveryLease(Duration.ofSeconds(1)).length()).isEqualTo(Duration.ofSeconds(1));
    Duration shorter = Duration.ofMillis(999);
    assertThatThrownBy(() -> new DeliveryLease(shorter))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void looking_after_deliveries_takes_its_permission() {
    Delivery stuck = refused("Maija");
    Actor idle = work.lacking(Permission.HANDLE_DELIVERIES);

    assertThat(code(work.retries(idle, stuck))).isEqualTo("team.permission-needed");
    assertThat(code(work.drops(idle, stuck, "Gone"))).isEqualTo("team.permission-needed");
    assertThat(code(deliverReplies().handle(idle, new DeliverReplies.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(code(lists(work.lacking(Permission.READ_CASES), all(Optional.empty(), 10))))
        .isEqualTo("team.permission-needed");
    assertThat(
            code(
                new RetryDelivery(
                        new DeliveryWork(
                            work.world.transactions(),
                            work.world.cases(),
                            work.world.deliveries(),
                            work.caseWork(),
                            work.world.liveEvents(),
                            work.world.clock()))
                    .handle(work.lea, new RetryDelivery.Command(NONE))))
        .isEqualTo("delivery.not-found");
    assertThat(work.delivery(stuck)).isEqualTo(stuck);
  }
}
