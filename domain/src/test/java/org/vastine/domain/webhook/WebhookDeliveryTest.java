package org.vastine.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.CaseId;

class WebhookDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final WebhookEventId EVENT =
      new WebhookEventId(new CaseId(UUID.fromString("0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3")), 4);
  private static final WebhookDelivery FRESH =
      WebhookDelivery.of(new WebhookId(new UUID(7, 1)), EVENT, "opened", NOW);

  private static WebhookAnswer answer(WebhookOutcome outcome) {
    return WebhookAnswer.none(outcome, Duration.ofMillis(5));
  }

  @ParameterizedTest
  @CsvSource({
    "199, REFUSED", "200, TAKEN", "299, TAKEN", "300, REFUSED", "301, REFUSED", "400, REFUSED",
    "404, REFUSED", "409, REFUSED", "410, GONE", "429, REFUSED", "500, REFUSED", "503, REFUSED"
  })
  void the_status_tells_what_came_of_it(int status, WebhookOutcome outcome) {
    WebhookAnswer answer = WebhookAnswer.of(status, Duration.ofMillis(5));

    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.status()).contains(status);
    assertThat(answer.isTaken()).isEqualTo(outcome == WebhookOutcome.TAKEN);
  }

  @Test
  void being_sent_is_a_state_of_its_own_and_counts_as_a_try() {
    WebhookDelivery taken = FRESH.taken();

    assertThat(taken.state()).isEqualTo(WebhookDeliveryState.SENDING);
    assertThat(taken.attempts()).isOne();
    assertThat(taken.event()).isEqualTo(FRESH.event());
    assertThat(taken.taken().attempts()).isEqualTo(2);
  }

  @Test
  void what_is_taken_is_sent_and_what_is_erased_has_failed() {
    WebhookDelivery sent =
        FRESH.taken().after(answer(WebhookOutcome.TAKEN), WebhookHealth.GOOD, NOW, 0);
    assertThat(sent.state()).isEqualTo(WebhookDeliveryState.SENT);
    assertThat(sent.last()).contains(new WebhookDelivery.Try(NOW, answer(WebhookOutcome.TAKEN)));
    assertThat(
            FRESH.taken().after(answer(WebhookOutcome.ERASED), WebhookHealth.GOOD, NOW, 0).state())
        .isEqualTo(WebhookDeliveryState.FAILED);
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED", "UNREACHABLE", "UNANSWERED", "NOT_ALLOWED"})
  void whatever_else_comes_is_tried_again_with_growing_waits(WebhookOutcome outcome) {
    WebhookDelivery delivery = FRESH;
    List<Duration> waits = new ArrayList<>();
    Instant now = NOW;
    while (!delivery.state().isEnded()) {
      delivery = delivery.taken().after(answer(outcome), WebhookHealth.GOOD, now, 1);
      if (!delivery.state().isEnded()) {
        waits.add(Duration.between(now, delivery.nextAt()));
        now = delivery.nextAt();
      }
    }

    assertThat(delivery.state()).isEqualTo(WebhookDeliveryState.FAILED);
    assertThat(waits).hasSize(26).isSorted().startsWith(Duration.ofSeconds(5));
    assertThat(waits).endsWith(Duration.ofHours(2));
  }

  @Test
  void the_waits_make_a_day_on_average() {
    WebhookDelivery delivery = FRESH;
    Instant now = NOW;
    for (int attempt = 1; attempt < WebhookDelivery.RETRIES.attempts(); attempt++) {
      delivery =
          delivery.taken().after(answer(WebhookOutcome.REFUSED), WebhookHealth.GOOD, now, 0.5);
      now = delivery.nextAt();
    }

    assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(24), Duration.ofHours(25));
  }

  @Test
  void while_its_webhook_takes_nothing_an_event_is_not_given_up() {
    WebhookHealth failing = WebhookHealth.GOOD;
    for (int failure = 0; failure < WebhookHealth.RESTS_AFTER; failure++) {
      failing = failing.after(answer(WebhookOutcome.REFUSED), NOW, 0);
    }
    WebhookHealth suspended = WebhookHealth.GOOD.suspended(SuspendReason.BY_HAND);
    WebhookDelivery delivery = FRESH;
    for (int attempt = 0; attempt < 2 * WebhookDelivery.RETRIES.attempts(); attempt++) {
      delivery = delivery.taken();
      assertThat(delivery.after(answer(WebhookOutcome.REFUSED), suspended, NOW, 0).state())
          .isEqualTo(WebhookDeliveryState.WAITING);
      delivery = delivery.after(answer(WebhookOutcome.REFUSED), failing, NOW, 0);
    }

    assertThat(delivery.state()).isEqualTo(WebhookDeliveryState.WAITING);
  }

  @Test
  void what_is_gone_keeps_its_event_waiting() {
    WebhookDelivery after =
        FRESH.taken().after(answer(WebhookOutcome.GONE), WebhookHealth.GOOD, NOW, 0);

    assertThat(after.state()).isEqualTo(WebhookDeliveryState.WAITING);
    assertThat(after.nextAt()).isEqualTo(NOW);
  }

  @Test
  void sent_anew_it_has_as_many_tries_as_in_the_beginning_and_the_same_id() {
    WebhookDelivery failed =
        FRESH.taken().after(answer(WebhookOutcome.ERASED), WebhookHealth.GOOD, NOW, 0);
    WebhookDelivery again = failed.again(NOW.plusSeconds(60));

    assertThat(again.state()).isEqualTo(WebhookDeliveryState.WAITING);
    assertThat(again.attempts()).isZero();
    assertThat(again.event()).isEqualTo(EVENT);
    assertThat(again.nextAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(again.last()).isEqualTo(failed.last());
  }

  @Test
  void ids_of_events_are_written_and_read_in_one_form() {
    assertThat(EVENT.toString()).isEqualTo("0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3.4");
    assertThat(WebhookEventId.of(EVENT.toString())).contains(EVENT);
    for (String wrong :
        new String[] {
          "",
          "4",
          EVENT.about().toString(),
          EVENT.about() + ".0",
          EVENT.about() + ".-1",
          EVENT.about() + ".1234567890",
          EVENT + " "
        }) {
      assertThat(WebhookEventId.of(wrong)).as(wrong).isEmpty();
    }
    assertThatThrownBy(() -> new WebhookEventId(EVENT.about(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
