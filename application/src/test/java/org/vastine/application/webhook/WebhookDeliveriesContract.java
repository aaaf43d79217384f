package org.vastine.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.WebhookOutbox.Happened;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookDeliveryState;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.domain.webhook.WebhookOutcome;

/** What every {@link WebhookDeliveries} keeps to. */
public abstract class WebhookDeliveriesContract extends PortContract {

  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration TOOK = Duration.ofMillis(42);

  private final ChannelAccountId account = new ChannelAccountId(ids.next());
  private final CaseId first = new CaseId(ids.next());
  private final CaseId second = new CaseId(ids.next());
  private final WebhookId hook = new WebhookId(ids.next());

  @BeforeEach
  final void a_webhook() {
    Webhook webhook =
        new Webhook(
            hook,
            "Hook",
            URI.create("https://hooks.example.org/in"),
            Set.of(),
            Set.of(),
            WebhookHealth.GOOD);
    doInside(() -> ports().webhooks().add(webhook, new Secret("s")));
  }

  private WebhookDeliveries deliveries() {
    return ports().webhookDeliveries();
  }

  private void happened(CaseId about, int number, Instant at) {
    doInside(() ->
        ports().webhookOutbox().add(List.of(new Happened(about, account, number, "opened", at))));
  }

  private Optional<WebhookDelivery> leased(Instant now) {
    return leased(now, 10);
  }

  private Optional<WebhookDelivery> leased(Instant now, int most) {
    return inside(() -> {
      Optional<WebhookDelivery> due = deliveries().lease(hook, now, LEASE, most);
      due.ifPresent(one -> deliveries().store(one.taken()));
      return due;
    });
  }

  private void answered(WebhookEventId event, WebhookAnswer answer, Instant now) {
    doInside(() ->
        deliveries()
            .lock(hook, event)
            .ifPresent(one -> deliveries().store(one.after(answer, WebhookHealth.GOOD, now, 0))));
  }

  private static WebhookAnswer status(int status) {
    return WebhookAnswer.of(status, TOOK);
  }

  private static WebhookEventId id(CaseId about, int number) {
    return new WebhookEventId(about, number);
  }

  private Optional<WebhookEventId> next(Instant now) {
    return leased(now).map(WebhookDelivery::event);
  }

  private WebhookDelivery read(WebhookEventId event) {
    return inside(() -> deliveries().lock(hook, event)).orElseThrow();
  }

  @Test
  final void events_of_a_case_come_one_after_the_other_and_cases_beside_each_other() {
    happened(first, 1, NOW);
    happened(first, 2, NOW);
    happened(second, 1, NOW.plusSeconds(1));

    Instant now = NOW.plusSeconds(2);
    assertThat(next(now)).contains(id(first, 1));
    assertThat(next(now)).contains(id(second, 1));
    assertThat(next(now)).isEmpty();

    answered(id(first, 1), status(200), now);
    assertThat(next(now)).contains(id(first, 2));
    assertThat(next(now)).isEmpty();
  }

  @Test
  final void one_that_failed_holds_back_its_own_case_until_it_is_due_again() {
    happened(first, 1, NOW);
    happened(first, 2, NOW);
    happened(second, 1, NOW.plusSeconds(1));
    leased(NOW);
    answered(id(first, 1), status(500), NOW);

    assertThat(next(NOW)).isEmpty();
    assertThat(next(NOW.plusSeconds(1))).contains(id(second, 1));
    Instant again = read(id(first, 1)).nextAt();
    assertThat(again).isAfter(NOW);
    assertThat(next(again)).contains(id(first, 1));
    assertThat(next(again)).isEmpty();
  }

  @Test
  final void one_that_was_given_up_holds_nothing_back() {
    happened(first, 1, NOW);
    happened(first, 2, NOW);
    leased(NOW);
    answered(id(first, 1), WebhookAnswer.none(WebhookOutcome.ERASED, Duration.ZERO), NOW);

    assertThat(next(NOW)).contains(id(first, 2));
  }

  @Test
  final void what_a_dead_worker_had_comes_again_when_its_lease_has_run_out_as_being_sent() {
    happened(first, 1, NOW);
    happened(first, 2, NOW);
    assertThat(leased(NOW)).map(WebhookDelivery::state).contains(WebhookDeliveryState.WAITING);

    Instant late = NOW.plus(LEASE);
    assertThat(next(late.minusSeconds(1))).isEmpty();
    Optional<WebhookDelivery> found = leased(late);
    assertThat(found).map(WebhookDelivery::event).contains(id(first, 1));
    assertThat(found).map(WebhookDelivery::state).contains(WebhookDeliveryState.SENDING);
    assertThat(found).map(WebhookDelivery::attempts).contains(1);
  }

  @Test
  final void no_more_are_leased_at_once_than_were_asked_for() {
    happened(first, 1, NOW);
    happened(second, 1, NOW);
    leased(NOW, 1);

    assertThat(leased(NOW, 1)).isEmpty();
    assertThat(leased(NOW, 2)).isPresent();
  }

  @Test
  final void nothing_is_leased_to_other_workspaces_or_for_other_webhooks() {
    happened(first, 1, NOW);

    assertThat(elsewhere(() -> deliveries().lease(hook, NOW, LEASE, 9))).isEmpty();
    WebhookId other = new WebhookId(ids.next());
    assertThat(inside(() -> deliveries().lease(other, NOW, LEASE, 9))).isEmpty();
  }

  @Test
  final void what_came_of_the_latest_try_is_kept() {
    happened(first, 1, NOW);
    leased(NOW);
    answered(id(first, 1), status(503), NOW.plusSeconds(3));

    assertThat(read(id(first, 1)).last())
        .contains(new WebhookDelivery.Try(NOW.plusSeconds(3), status(503)));
    WebhookAnswer silence = WebhookAnswer.none(WebhookOutcome.UNANSWERED, TOOK);
    leased(read(id(first, 1)).nextAt());
    answered(id(first, 1), silence, NOW.plusSeconds(9));
    assertThat(read(id(first, 1)).last())
        .contains(new WebhookDelivery.Try(NOW.plusSeconds(9), silence));
  }

  @Test
  final void what_waits_can_be_hurried() {
    happened(first, 1, NOW);
    happened(second, 1, NOW);
    leased(NOW);
    leased(NOW);
    answered(id(first, 1), status(500), NOW);
    answered(id(second, 1), status(200), NOW);
    doInside(() -> deliveries().hurry(hook, NOW));

    assertThat(read(id(first, 1)).attempts()).isZero();
    assertThat(next(NOW)).contains(id(first, 1));
    assertThat(next(NOW)).isEmpty();
  }

  @Test
  final void one_whose_way_has_ended_is_sent_anew_and_one_that_is_on_its_way_is_left_to_it() {
    happened(first, 1, NOW);
    happened(second, 1, NOW);
    leased(NOW);
    leased(NOW);
    answered(id(first, 1), status(200), NOW);

    Instant later = NOW.plusSeconds(5);
    assertThat(inside(() -> deliveries().again(hook, id(first, 1), later))).isOne();
    assertThat(inside(() -> deliveries().again(hook, id(second, 1), later))).isZero();
    assertThat(inside(() -> deliveries().again(hook, id(first, 9), later))).isZero();
    assertThat(read(id(first, 1)).attempts()).isZero();
    assertThat(next(later)).contains(id(first, 1));
  }

  @Test
  final void all_that_happened_since_a_moment_are_sent_anew() {
    for (int number = 1; number <= 3; number++) {
      happened(first, number, NOW.plusSeconds(number));
      leased(NOW.plusSeconds(9));
      answered(id(first, number), status(200), NOW.plusSeconds(9));
    }

    Instant later = NOW.plusSeconds(10);
    assertThat(inside(() -> deliveries().againSince(hook, NOW.plusSeconds(2), later))).isEqualTo(2);
    assertThat(next(later)).contains(id(first, 2));
  }

  @Test
  final void they_are_listed_by_pages_latest_first() {
    happened(first, 1, NOW);
    happened(first, 2, NOW);
    happened(second, 1, NOW.plusSeconds(1));
    happened(first, 3, NOW.plusSeconds(2));

    List<WebhookEventId> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Optional<String> from = after;
      Page<WebhookDelivery> page = inside(() -> deliveries().latest(hook, from, 3));
      page.items().forEach(one -> seen.add(one.event()));
      after = page.next();
    } while (after.isPresent());
    assertThat(seen).containsExactly(id(first, 3), id(second, 1), id(first, 2), id(first, 1));
    assertThatThrownBy(() -> inside(() -> deliveries().latest(hook, Optional.of("nowhere"), 3)))
        .isInstanceOf(UnreadableCursor.class);
  }

  @Test
  final void what_waits_is_counted_up_to_a_bound() {
    happened(first, 1, NOW);
    happened(first, 2, NOW);
    happened(first, 3, NOW);
    leased(NOW);
    answered(id(first, 1), status(200), NOW);
    leased(NOW);

    assertThat(inside(() -> deliveries().waiting(hook, 10))).isEqualTo(2);
    assertThat(inside(() -> deliveries().waiting(hook, 1))).isOne();
  }

  @Test
  final void what_is_old_is_forgotten_the_oldest_first() {
    happened(first, 1, NOW);
    happened(first, 2, NOW.plusSeconds(1));
    happened(first, 3, NOW.plusSeconds(2));

    Instant moment = NOW.plusSeconds(2);
    assertThat(inside(() -> deliveries().forgetBefore(moment, 1))).isOne();
    assertThat(inside(() -> deliveries().forgetBefore(moment, 10))).isOne();
    assertThat(inside(() -> deliveries().latest(hook, Optional.empty(), 9)).items())
        .extracting(WebhookDelivery::event)
        .containsExactly(id(first, 3));
  }
}
