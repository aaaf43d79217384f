package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.MemberId;

/** What every {@link Deliveries} keeps to. */
public abstract class DeliveriesContract extends PortContract {

  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Instant AFTER_LEASE = NOW.plus(LEASE).plusSeconds(1);

  @Test
  final void a_delivery_comes_back_in_all_its_parts() {
    Delivery stored = inside(() -> waiting(NOW));
    Delivery full =
        stored
            .taken(NOW)
            .in(DeliveryState.UNKNOWN, NOW.plusSeconds(9), Optional.of("delivery.unknown-outcome"));
    Delivery published =
        full.published(new ExternalId("r1"), Optional.of(URI.create("https://example.org/r1")));

    doInside(() -> ports().deliveries().store(full));
    assertThat(inside(() -> ports().deliveries().find(stored.id()))).contains(full);
    assertThat(inside(() -> ports().deliveries().lock(stored.id()))).contains(full);

    doInside(() -> ports().deliveries().store(published));
    assertThat(inside(() -> ports().deliveries().find(stored.id()))).contains(published);
  }

  @Test
  final void an_absent_delivery_is_not_found() {
    DeliveryId absent = new DeliveryId(ids.next());

    assertThat(inside(() -> ports().deliveries().find(absent))).isEmpty();
    assertThat(inside(() -> ports().deliveries().lock(absent))).isEmpty();
    assertThat(inside(() -> ports().deliveries().ofCase(new CaseId(ids.next())))).isEmpty();
    assertThat(inside(() -> ports().deliveries().nextDue())).isEmpty();
    assertThat(leased(NOW, 10)).isEmpty();
  }

  @Test
  final void the_deliveries_of_a_case_come_the_latest_first() {
    FeedbackCase feedbackCase = inside(() -> given().aCase());
    Delivery former = inside(() -> given().aDelivery(feedbackCase, "Former", NOW));
    Delivery latest = inside(() -> given().aDelivery(feedbackCase, "Latest", NOW));
    doInside(() -> waiting(NOW));

    assertThat(inside(() -> ports().deliveries().ofCase(feedbackCase.id())))
        .containsExactly(latest, former);
  }

  @Test
  final void what_everybody_reads_in_a_thread_comes_the_latest_first() {
    FeedbackCase feedbackCase = inside(() -> given().aCase());
    Delivery former = inside(() -> published(given().aDelivery(feedbackCase, "Former", NOW), NOW));
    Delivery latest = inside(() -> published(given().aDelivery(feedbackCase, "Latest", NOW), NOW));
    doInside(() -> given().aDelivery(feedbackCase, "Waits", NOW));
    doInside(() -> published("Elsewhere", NOW));
    ThreadId thread = feedbackCase.key().thread();

    assertThat(inside(() -> ports().deliveries().seenIn(thread, 10)))
        .containsExactly(latest, former);
    assertThat(inside(() -> ports().deliveries().seenIn(thread, 1))).containsExactly(latest);
    assertThat(elsewhere(() -> ports().deliveries().seenIn(thread, 10))).isEmpty();
  }

  @Test
  final void what_everybody_reads_is_found_by_period_and_sender_the_latest_first() {
    Delivery former = inside(() -> published("Former", NOW));
    Delivery latest = inside(() -> published("Latest", NOW.plusSeconds(60)));
    doInside(() -> waiting(NOW));
    Optional<MemberId> sender = Optional.of(former.sender());

    assertThat(seen(Optional.empty(), Optional.empty(), Optional.empty(), 10))
        .containsExactly(latest, former);
    assertThat(seen(Optional.empty(), Optional.empty(), Optional.empty(), 1))
        .containsExactly(latest);
    assertThat(seen(Optional.of(NOW.plusSeconds(1)), Optional.empty(), Optional.empty(), 10))
        .containsExactly(latest);
    assertThat(seen(Optional.of(NOW), Optional.of(NOW.plusSeconds(60)), Optional.empty(), 10))
        .containsExactly(former);
    assertThat(seen(Optional.empty(), Optional.empty(), sender, 10)).contains(former);
    assertThat(seen(Optional.empty(), Optional.empty(), Optional.of(new MemberId(ids.next())), 10))
        .isEmpty();
    assertThat(
            elsewhere(() ->
                ports()
                    .deliveries()
                    .seenFrom(Optional.empty(), Optional.empty(), Optional.empty(), 10)))
        .isEmpty();
  }

  private List<Delivery> seen(
      Optional<Instant> from, Optional<Instant> to, Optional<MemberId> sender, int limit) {
    return inside(() -> ports().deliveries().seenFrom(from, to, sender, limit));
  }

  @Test
  final void a_list_holds_the_wanted_states_the_latest_first_each_once() {
    List<Delivery> stored = new ArrayList<>();
    doInside(() -> {
      for (int number = 0; number < 5; number++) {
        stored.add(inState(waiting(NOW), DeliveryState.NEEDS_PERSON));
      }
      waiting(NOW);
    });

    assertThat(allPages(Set.of(DeliveryState.NEEDS_PERSON), 2)).isEqualTo(stored.reversed());
    assertThat(allPages(Set.of(DeliveryState.DROPPED), 2)).isEmpty();
  }

  @Test
  final void a_cursor_of_somebody_else_is_unreadable() {
    assertThatThrownBy(() ->
            inside(() ->
                ports()
                    .deliveries()
                    .list(Set.of(DeliveryState.WAITING), Optional.of("no cursor"), 5)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void a_worker_gets_what_is_due_and_no_more_than_it_asked_for() {
    Delivery later = inside(() -> waiting(NOW.minusSeconds(1)));
    Delivery earlier = inside(() -> waiting(NOW.minusSeconds(2)));
    doInside(() -> waiting(NOW.plusSeconds(1)));

    assertThat(leased(NOW, 1)).containsExactly(earlier);
    assertThat(leased(NOW, 10)).containsExactly(later);
  }

  @Test
  final void what_is_leased_is_given_to_nobody_else_until_the_lease_ends() {
    Delivery delivery = inside(() -> waiting(NOW));

    assertThat(leased(NOW, 10)).containsExactly(delivery);
    assertThat(leased(NOW.plusSeconds(60), 10)).isEmpty();
    assertThat(leased(AFTER_LEASE, 10)).containsExactly(delivery);
  }

  @Test
  final void R19_what_a_worker_was_sending_when_it_died_comes_as_unknown() {
    Delivery delivery = inside(() -> waiting(NOW));
    leased(NOW, 10);
    doInside(() -> ports().deliveries().store(delivery.taken(NOW)));

    assertThat(leased(NOW.plusSeconds(60), 10)).isEmpty();
    assertThat(leased(AFTER_LEASE, 10))
        .containsExactly(delivery.taken(NOW).in(DeliveryState.UNKNOWN, NOW, Optional.empty()));
  }

  @Test
  final void a_delivery_that_waits_again_is_free_at_its_time_whatever_the_lease() {
    Delivery delivery = inside(() -> waiting(NOW));
    leased(NOW, 10);
    Delivery again =
        delivery
            .taken(NOW)
            .in(DeliveryState.WAITING, NOW.plusSeconds(5), Optional.of("delivery.rate-limited"));
    doInside(() -> ports().deliveries().store(again));

    assertThat(leased(NOW.plusSeconds(4), 10)).isEmpty();
    assertThat(leased(NOW.plusSeconds(5), 10)).containsExactly(again);
  }

  @Test
  final void replies_of_one_thread_stay_in_order() {
    FeedbackCase feedbackCase = inside(() -> given().aCase());
    Delivery first = inside(() -> given().aDelivery(feedbackCase, "First", NOW));
    Delivery second = inside(() -> given().aDelivery(feedbackCase, "Second", NOW.minusSeconds(60)));

    assertThat(leased(NOW, 10)).containsExactly(first);
    assertThat(leased(NOW, 10)).isEmpty();

    doInside(() -> inState(first, DeliveryState.NEEDS_PERSON));
    assertThat(leased(NOW, 10)).isEmpty();

    doInside(() -> inState(first, DeliveryState.DROPPED));
    assertThat(leased(NOW, 10)).containsExactly(second);
  }

  @Test
  final void R19_parallel_workers_never_get_the_same_delivery() throws Exception {
    doInside(() -> {
      for (int number = 0; number < 20; number++) {
        waiting(NOW.minusSeconds(number));
      }
    });
    Callable<List<Delivery>> worker = () -> leased(NOW, 3);

    List<Delivery> given = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Delivery>>> turns =
          threads.invokeAll(Stream.generate(() -> worker).limit(8).toList());
      for (Future<List<Delivery>> turn : turns) {
        given.addAll(turn.get());
      }
    }
    given.addAll(leased(NOW, 20));

    assertThat(given).extracting(Delivery::id).doesNotHaveDuplicates().hasSize(20);
  }

  @Test
  final void the_next_is_due_when_its_time_comes_or_its_lease_ends() {
    doInside(() -> waiting(NOW.plusSeconds(300)));
    assertThat(nextDue()).contains(NOW.plusSeconds(300));

    doInside(() -> waiting(NOW));
    assertThat(nextDue()).contains(NOW);

    leased(NOW, 10);
    assertThat(nextDue()).contains(NOW.plus(LEASE));
  }

  @Test
  final void another_workspace_sees_nothing() {
    Delivery ours = inside(() -> waiting(NOW));
    doInside(() -> published("Ours", NOW));

    assertThat(elsewhere(() -> ports().deliveries().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().deliveries().lock(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().deliveries().ofCase(ours.caseId()))).isEmpty();
    assertThat(elsewhere(() -> ports().deliveries().lease(NOW, LEASE, 10))).isEmpty();
    assertThat(elsewhere(() -> ports().deliveries().nextDue())).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_left() {
    rolledBack(() -> waiting(NOW));
    assertThat(leased(NOW, 10)).isEmpty();

    Delivery kept = inside(() -> waiting(NOW));
    rolledBack(() -> ports().deliveries().lease(NOW, LEASE, 10));
    assertThat(leased(NOW, 10)).containsExactly(kept);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().deliveries().store(null));
    refused(() -> ports().deliveries().find(null));
  }

  private Delivery waiting(Instant nextAt) {
    return given().aDelivery(given().aCase(), "Hei!", nextAt);
  }

  private Delivery published(String words, Instant at) {
    return published(given().aDelivery(given().aCase(), words, at), at);
  }

  private Delivery published(Delivery delivery, Instant at) {
    Delivery published =
        delivery.taken(at).published(new ExternalId("r-" + delivery.text()), Optional.empty());
    ports().deliveries().store(published);
    return published;
  }

  private Delivery inState(Delivery delivery, DeliveryState state) {
    Delivery changed = delivery.in(state, delivery.nextAt(), Optional.empty());
    ports().deliveries().store(changed);
    return changed;
  }

  private List<Delivery> leased(Instant now, int limit) {
    return inside(() -> ports().deliveries().lease(now, LEASE, limit));
  }

  private Optional<Instant> nextDue() {
    return inside(() -> ports().deliveries().nextDue());
  }

  private List<Delivery> allPages(Set<DeliveryState> states, int limit) {
    List<Delivery> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<Delivery> page = inside(() -> ports().deliveries().list(states, from, limit));
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }
}
