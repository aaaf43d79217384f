package org.vastine.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.application.feedbackcase.WebhookOutbox.Happened;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;

/** What every {@link WebhookOutbox} keeps to. */
public abstract class WebhookOutboxContract extends PortContract {

  private final CaseId about = new CaseId(ids.next());
  private final ChannelAccountId page = new ChannelAccountId(ids.next());
  private final ChannelAccountId shop = new ChannelAccountId(ids.next());

  private WebhookOutbox outbox() {
    return ports().webhookOutbox();
  }

  private Webhook webhook(Set<String> events, Set<ChannelAccountId> accounts) {
    Webhook webhook =
        new Webhook(
            new WebhookId(ids.next()),
            "Hook",
            URI.create("https://hooks.example.org/in"),
            events,
            accounts,
            WebhookHealth.GOOD);
    doInside(() -> ports().webhooks().add(webhook, new Secret("s")));
    return webhook;
  }

  private Happened happened(int number, String type, ChannelAccountId account) {
    return new Happened(about, account, number, type, NOW.plusSeconds(number));
  }

  private List<WebhookDelivery> kept(Webhook webhook) {
    return inside(
        () -> ports().webhookDeliveries().latest(webhook.id(), Optional.empty(), 50).items());
  }

  private List<Integer> numbers(Webhook webhook) {
    return kept(webhook).stream().map(one -> one.event().number()).sorted().toList();
  }

  @Test
  final void an_event_waits_for_each_webhook_from_its_moment_on() {
    Webhook one = webhook(Set.of(), Set.of());
    Webhook other = webhook(Set.of(), Set.of());
    doInside(() -> outbox().add(List.of(happened(1, "opened", page))));

    for (Webhook webhook : List.of(one, other)) {
      assertThat(kept(webhook))
          .containsExactly(
              WebhookDelivery.of(
                  webhook.id(), new WebhookEventId(about, 1), "opened", NOW.plusSeconds(1)));
    }
  }

  @Test
  final void each_gets_the_types_and_the_accounts_that_it_wants() {
    Webhook all = webhook(Set.of(), Set.of());
    Webhook opened = webhook(Set.of("opened", "closed"), Set.of());
    Webhook ofShop = webhook(Set.of(), Set.of(shop));
    Webhook both = webhook(Set.of("opened"), Set.of(shop));
    doInside(() ->
        outbox()
            .add(
                List.of(
                    happened(1, "opened", page),
                    happened(2, "triaged", page),
                    happened(3, "opened", shop),
                    happened(4, "triaged", shop))));

    assertThat(numbers(all)).containsExactly(1, 2, 3, 4);
    assertThat(numbers(opened)).containsExactly(1, 3);
    assertThat(numbers(ofShop)).containsExactly(3, 4);
    assertThat(numbers(both)).containsExactly(3);
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    Webhook all = webhook(Set.of(), Set.of());
    rolledBack(() -> outbox().add(List.of(happened(1, "opened", page))));

    assertThat(kept(all)).isEmpty();
  }

  @Test
  final void nothing_is_kept_without_a_webhook_and_what_comes_after_one_was_added_is() {
    doInside(() -> outbox().add(List.of(happened(1, "opened", page))));
    Webhook all = webhook(Set.of(), Set.of());
    assertThat(kept(all)).isEmpty();

    doInside(() -> outbox().add(List.of(happened(2, "triaged", page))));
    assertThat(numbers(all)).containsExactly(2);
  }

  @Test
  final void webhooks_of_other_workspaces_get_nothing() {
    Webhook ours = webhook(Set.of(), Set.of());
    doElsewhere(() -> outbox().add(List.of(happened(1, "opened", page))));

    assertThat(kept(ours)).isEmpty();
  }

  @Test
  final void no_events_are_no_fault() {
    Webhook all = webhook(Set.of(), Set.of());
    doInside(() -> outbox().add(List.of()));

    assertThat(kept(all)).isEmpty();
  }
}
