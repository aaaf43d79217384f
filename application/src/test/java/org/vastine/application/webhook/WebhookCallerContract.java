package org.vastine.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookOutcome;

/** What every {@link WebhookCaller} keeps to. */
public abstract class WebhookCallerContract {

  /** When calls are made. */
  protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  /** The event that is told. */
  protected static final WebhookEventId EVENT =
      new WebhookEventId(new CaseId(new UUID(0x123456789abcL, 0x9000000000000001L)), 3);

  /** The caller. */
  protected abstract WebhookCaller caller();

  /** Where somebody listens. */
  protected abstract URI receiver();

  /** Where nobody listens. */
  protected abstract URI nobody();

  /** What the receiver was told so far, the event's id somewhere in it. */
  protected abstract List<String> received();

  /** The next call is answered this status. */
  protected abstract void answers(int status);

  /** A call about a mention. */
  protected final WebhookCall call(URI url, Secret... secrets) {
    return new WebhookCall(
        url,
        List.of(secrets),
        2,
        new WebhookDocument(
            EVENT.toString(),
            "opened",
            "acme",
            Optional.of(EVENT),
            NOW.minusSeconds(1),
            By.VASTINE,
            Map.of("audience", "public"),
            Optional.of(
                new WebhookDocument.PublicMention(
                    new MentionId(new UUID(7, 1)),
                    "Missä pakettini viipyy?",
                    Optional.of(URI.create("https://pages.example.org/c/17"))))));
  }

  private WebhookCall call(URI url) {
    return call(url, new Secret("s-1"));
  }

  @Test
  final void what_is_taken_arrived_once_with_the_id_of_its_event() {
    assertThat(caller().call(call(receiver())).isTaken()).isTrue();
    assertThat(received()).hasSize(1);
    assertThat(received().getFirst()).contains(EVENT.toString());
  }

  @Test
  final void the_status_tells_what_came_of_it() {
    answers(410);
    assertThat(caller().call(call(receiver())).outcome()).isEqualTo(WebhookOutcome.GONE);
    answers(503);
    assertThat(caller().call(call(receiver())).outcome()).isEqualTo(WebhookOutcome.REFUSED);
    answers(503);
    assertThat(caller().call(call(receiver())).status()).contains(503);
  }

  @Test
  final void where_nobody_listens_nothing_arrives() {
    assertThat(caller().call(call(nobody())).outcome()).isEqualTo(WebhookOutcome.UNREACHABLE);
    assertThat(received()).isEmpty();
  }
}
