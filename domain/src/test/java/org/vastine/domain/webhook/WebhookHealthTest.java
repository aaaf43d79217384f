package org.vastine.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.mention.ChannelAccountId;

class WebhookHealthTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final WebhookAnswer OK = WebhookAnswer.of(204, Duration.ZERO);
  private static final WebhookAnswer DOWN = WebhookAnswer.of(503, Duration.ZERO);
  private static final WebhookAnswer GONE = WebhookAnswer.of(410, Duration.ZERO);

  private static WebhookHealth failed(int times) {
    WebhookHealth health = WebhookHealth.GOOD;
    for (int time = 0; time < times; time++) {
      health = health.after(DOWN, NOW, 0.5);
    }
    return health;
  }

  @Test
  void one_that_fails_twice_is_called_on_and_one_that_fails_three_times_rests() {
    assertThat(failed(2).isReady(NOW)).isTrue();
    assertThat(failed(2).isFailing()).isFalse();
    assertThat(failed(3).isReady(NOW)).isFalse();
    assertThat(failed(3).isFailing()).isTrue();
    assertThat(failed(3).isReady(NOW.plusSeconds(5))).isTrue();
  }

  @Test
  void rests_grow_to_five_minutes_and_no_further() {
    assertThat(failed(4).restUntil().orElseThrow()).isAfter(failed(3).restUntil().orElseThrow());
    WebhookHealth longIll = failed(200);
    assertThat(longIll.isReady(NOW.plus(Duration.ofMinutes(2)))).isFalse();
    assertThat(longIll.isReady(NOW.plus(Duration.ofMinutes(5)))).isTrue();
  }

  @Test
  void one_success_makes_it_good_again() {
    assertThat(failed(5).after(OK, NOW, 0)).isEqualTo(WebhookHealth.GOOD);
  }

  @Test
  void one_that_took_nothing_for_a_day_is_suspended() {
    WebhookHealth ill = failed(1);
    Instant almost = NOW.plus(Duration.ofDays(1)).minusSeconds(1);

    assertThat(ill.after(DOWN, almost, 0).suspended()).isEmpty();
    assertThat(ill.after(DOWN, NOW.plus(Duration.ofDays(1)), 0).suspended())
        .contains(SuspendReason.FAILING);
    WebhookHealth wellBetween = ill.after(OK, almost, 0).after(DOWN, almost, 0);
    assertThat(wellBetween.after(DOWN, NOW.plus(Duration.ofDays(1)), 0).suspended()).isEmpty();
  }

  @Test
  void one_that_says_it_is_gone_is_suspended_at_once() {
    WebhookHealth gone = WebhookHealth.GOOD.after(GONE, NOW, 0);

    assertThat(gone.suspended()).contains(SuspendReason.GONE);
    assertThat(gone.isReady(NOW.plus(Duration.ofDays(30)))).isFalse();
  }

  @Test
  void what_was_suspended_meanwhile_stays_so_with_its_reason() {
    WebhookHealth suspended = failed(1).suspended(SuspendReason.BY_HAND);

    assertThat(suspended.after(OK, NOW, 0).suspended()).contains(SuspendReason.BY_HAND);
    assertThat(suspended.after(GONE, NOW, 0).suspended()).contains(SuspendReason.BY_HAND);
  }

  @Test
  void an_event_that_is_no_more_says_nothing_about_the_webhook() {
    WebhookAnswer erased = WebhookAnswer.none(WebhookOutcome.ERASED, Duration.ZERO);

    assertThat(failed(2).after(erased, NOW, 0)).isEqualTo(failed(2));
  }

  @Test
  void failures_have_a_beginning() {
    assertThatThrownBy(
            () -> new WebhookHealth(Optional.empty(), 1, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new WebhookHealth(Optional.empty(), 0, Optional.of(NOW), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_webhook_wants_what_it_names_and_everything_where_it_names_nothing() {
    ChannelAccountId page = new ChannelAccountId(new UUID(7, 1));
    ChannelAccountId shop = new ChannelAccountId(new UUID(7, 2));
    Webhook all = webhook(Set.of(), Set.of());
    Webhook some = webhook(Set.of("closed"), Set.of(shop));

    assertThat(all.wants("opened", page)).isTrue();
    assertThat(some.wants("closed", shop)).isTrue();
    assertThat(some.wants("opened", shop)).isFalse();
    assertThat(some.wants("closed", page)).isFalse();
  }

  @Test
  void a_webhook_has_a_name_and_a_web_address() {
    WebhookId id = new WebhookId(new UUID(7, 3));
    URI url = URI.create("https://hooks.example.org/in");
    for (String name : new String[] {"", " Shop", "x".repeat(81), "a\nb"}) {
      assertThatThrownBy(() -> new Webhook(id, name, url, Set.of(), Set.of(), WebhookHealth.GOOD))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() ->
            new Webhook(
                id, "Shop", URI.create("ftp://x.org"), Set.of(), Set.of(), WebhookHealth.GOOD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Webhook webhook(Set<String> events, Set<ChannelAccountId> accounts) {
    return new Webhook(
        new WebhookId(new UUID(7, 3)),
        "Shop",
        URI.create("https://hooks.example.org/in"),
        events,
        accounts,
        WebhookHealth.GOOD);
  }
}
