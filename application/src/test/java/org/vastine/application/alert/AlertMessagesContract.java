package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.alert.AlertMessages.Due;
import org.vastine.application.alert.AlertMessages.Waiting;
import org.vastine.application.kernel.Page;
import org.vastine.application.world.PortContract;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.MessageState;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.team.MemberId;

/** What every {@link AlertMessages} keeps to. */
public abstract class AlertMessagesContract extends PortContract {

  private static final Duration LEASE = Duration.ofMinutes(1);

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId bo = new MemberId(ids.next());
  private final Destination chat = new Destination.Webhook(new AlertWebhookId(ids.next()));

  private AlertMessages messages() {
    return ports().alertMessages();
  }

  private Waiting waits(MemberId member, Destination to, Instant from) {
    Waiting waiting = new Waiting(new AlertId(ids.next()), member, to, from);
    doInside(() -> messages().await(List.of(waiting)));
    return waiting;
  }

  private List<Due> due(Instant now) {
    return inside(() -> messages().lockDue(now, 10, 10));
  }

  private AlertMessage made(Waiting waiting, Instant at) {
    AlertMessage message =
        AlertMessage.made(new AlertMessageId(ids.next()), waiting.member(), waiting.to(), at);
    doInside(() -> messages().make(message, List.of(waiting.alert())));
    return message;
  }

  private List<AlertMessage> leased(Instant now) {
    return inside(() -> messages().lease(now, LEASE, 10));
  }

  private AlertMessage stored(AlertMessage message) {
    doInside(() -> messages().store(message));
    return message;
  }

  @Test
  final void what_waits_for_an_outlet_comes_together_when_some_of_it_is_due() {
    Waiting later = waits(aino, Destination.mail(), NOW.plusSeconds(60));
    Waiting now = waits(aino, Destination.mail(), NOW);
    Waiting others = waits(bo, Destination.mail(), NOW);
    Waiting elsewhere = waits(aino, chat, NOW.plusSeconds(60));

    assertThat(due(NOW.minusSeconds(1))).isEmpty();
    assertThat(due(NOW))
        .containsExactlyInAnyOrder(
            new Due(aino, Destination.mail(), Optional.empty(), List.of(now, later)),
            new Due(bo, Destination.mail(), Optional.empty(), List.of(others)));
    assertThat(due(NOW.plusSeconds(60)))
        .contains(new Due(aino, chat, Optional.empty(), List.of(elsewhere)));
    assertThat(elsewhere(() -> messages().lockDue(NOW, 10, 10))).isEmpty();
  }

  @Test
  final void an_alert_waits_for_an_outlet_once() {
    Waiting first = waits(aino, Destination.mail(), NOW);
    doInside(() ->
        messages()
            .await(
                List.of(
                    new Waiting(first.alert(), aino, Destination.mail(), NOW.minusSeconds(9)))));

    assertThat(due(NOW).getFirst().waiting()).containsExactly(first);
  }

  @Test
  final void what_is_in_a_message_waits_no_more_and_is_in_no_other() {
    Waiting first = waits(aino, Destination.mail(), NOW);
    AlertMessage message = made(first, NOW);
    doInside(() -> messages().await(List.of(first)));

    assertThat(due(NOW)).isEmpty();
    assertThat(inside(() -> messages().contents(message.id()))).containsExactly(first.alert());
    refused(() ->
        messages()
            .make(
                AlertMessage.made(new AlertMessageId(ids.next()), aino, Destination.mail(), NOW),
                List.of(first.alert())));
    Waiting second = waits(aino, Destination.mail(), NOW.plusSeconds(1));
    assertThat(due(NOW.plusSeconds(1)))
        .containsExactly(new Due(aino, Destination.mail(), Optional.of(NOW), List.of(second)));
  }

  @Test
  final void what_is_postponed_is_due_later_and_what_is_later_stays() {
    Waiting soon = waits(aino, Destination.mail(), NOW);
    Waiting late = waits(aino, Destination.mail(), NOW.plusSeconds(600));
    doInside(() -> messages().postpone(aino, Destination.mail(), NOW.plusSeconds(300)));

    assertThat(due(NOW.plusSeconds(299))).isEmpty();
    assertThat(due(NOW.plusSeconds(300)).getFirst().waiting())
        .containsExactly(
            new Waiting(soon.alert(), aino, Destination.mail(), NOW.plusSeconds(300)), late);
  }

  @Test
  final void what_is_forgotten_is_not_told() {
    Waiting first = waits(aino, Destination.mail(), NOW);
    doInside(() -> messages().forget(Destination.mail(), List.of(first.alert())));

    assertThat(due(NOW)).isEmpty();
  }

  @Test
  final void a_message_is_one_workers_until_its_lease_ends() {
    AlertMessage message = made(waits(aino, Destination.mail(), NOW), NOW);

    assertThat(leased(NOW.minusSeconds(1))).isEmpty();
    assertThat(leased(NOW)).containsExactly(message);
    assertThat(leased(NOW)).isEmpty();
    assertThat(leased(NOW.plus(LEASE))).containsExactly(message);
  }

  @Test
  final void one_whose_worker_died_comes_back_as_being_sent() {
    AlertMessage message = made(waits(aino, Destination.mail(), NOW), NOW);
    AlertMessage sending = stored(leased(NOW).getFirst().taken());

    assertThat(leased(NOW.plusSeconds(59))).isEmpty();
    assertThat(leased(NOW.plus(LEASE))).containsExactly(sending);
    assertThat(inside(() -> messages().lock(message.id()))).contains(sending);
  }

  @Test
  final void one_that_is_to_be_tried_again_comes_at_its_time() {
    made(waits(aino, chat, NOW), NOW);
    AlertMessage again =
        stored(leased(NOW).getFirst().taken().after(new OutletAnswer.NotNow(), NOW, 1));

    assertThat(again.nextAt()).isEqualTo(NOW.plusSeconds(2));
    assertThat(leased(NOW.plusSeconds(1))).isEmpty();
    assertThat(leased(NOW.plusSeconds(2))).containsExactly(again);
  }

  @Test
  final void ended_ones_come_no_more_and_trouble_is_shown_the_latest_first() {
    made(waits(aino, Destination.mail(), NOW), NOW);
    made(waits(aino, chat, NOW), NOW.plusSeconds(1));
    made(waits(bo, Destination.mail(), NOW), NOW.plusSeconds(2));
    Instant later = NOW.plusSeconds(3);
    List<AlertMessage> all = leased(later);
    AlertMessage sent = stored(all.get(0).taken().after(new OutletAnswer.Taken(), later, 0));
    AlertMessage failed = stored(all.get(1).taken().after(new OutletAnswer.Refused(), later, 0));
    AlertMessage unknown = stored(all.get(2).taken().after(new OutletAnswer.Unknown(), later, 0));

    assertThat(sent.state()).isEqualTo(MessageState.SENT);
    assertThat(leased(later.plus(LEASE))).isEmpty();
    Page<AlertMessage> first = inside(() -> messages().troubled(Optional.empty(), 1));
    assertThat(first.items()).containsExactly(unknown);
    assertThat(inside(() -> messages().troubled(first.next(), 1)).items()).containsExactly(failed);
  }
}
