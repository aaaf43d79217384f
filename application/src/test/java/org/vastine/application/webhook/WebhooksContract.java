package org.vastine.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.WebhookOutbox;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;

/** What every {@link Webhooks} keeps to. */
public abstract class WebhooksContract extends PortContract {

  private final ChannelAccountId page = new ChannelAccountId(ids.next());
  private final ChannelAccountId shop = new ChannelAccountId(ids.next());

  private Webhooks webhooks() {
    return ports().webhooks();
  }

  private Webhook webhook(String name) {
    return new Webhook(
        new WebhookId(ids.next()),
        name,
        URI.create("https://hooks.example.org/in?key=" + name.length()),
        Set.of("opened", "closed"),
        Set.of(page, shop),
        WebhookHealth.GOOD);
  }

  private Webhook added(String name, String secret) {
    Webhook webhook = webhook(name);
    doInside(() -> webhooks().add(webhook, new Secret(secret)));
    return webhook;
  }

  private List<Secret> secrets(Webhook webhook, Duration later) {
    return inside(() -> webhooks().secrets(webhook.id(), NOW.plus(later)));
  }

  @Test
  final void a_webhook_comes_back_in_all_its_parts_and_in_its_workspace_only() {
    Webhook hook = added("Shop", "s-1");

    assertThat(inside(() -> webhooks().find(hook.id()))).contains(hook);
    assertThat(inside(() -> webhooks().lock(hook.id()))).contains(hook);
    assertThat(secrets(hook, Duration.ZERO)).containsExactly(new Secret("s-1"));
    assertThat(elsewhere(() -> webhooks().find(hook.id()))).isEmpty();
    assertThat(elsewhere(() -> webhooks().secrets(hook.id(), NOW))).isEmpty();
  }

  @Test
  final void they_are_listed_by_name() {
    Webhook hook = added("Shop", "s-1");
    Webhook archive = added("Archive", "s-2");

    assertThat(inside(() -> webhooks().all())).containsExactly(archive, hook);
    assertThat(elsewhere(() -> webhooks().all())).isEmpty();
  }

  @Test
  final void what_it_wants_is_changed_and_its_health_and_secret_stay() {
    Webhook hook = added("Shop", "s-1");
    Webhook ill =
        hook.with(new WebhookHealth(Optional.empty(), 2, Optional.of(NOW), Optional.empty()));
    doInside(() -> webhooks().store(ill));
    doInside(() -> webhooks().change(hook.with("Store", Set.of("opened"), Set.of())));
    doInside(() -> webhooks().change(webhook("Gone")));

    assertThat(inside(() -> webhooks().all()))
        .containsExactly(ill.with("Store", Set.of("opened"), Set.of()));
    assertThat(secrets(hook, Duration.ZERO)).containsExactly(new Secret("s-1"));
    doInside(() -> webhooks().store(ill.with(WebhookHealth.GOOD)));
    assertThat(inside(() -> webhooks().find(hook.id())).orElseThrow().name()).isEqualTo("Store");
  }

  @Test
  final void its_health_is_kept() {
    Webhook hook = added("Shop", "s-1");
    Webhook ill =
        hook.with(
            new WebhookHealth(
                Optional.of(SuspendReason.FAILING),
                7,
                Optional.of(NOW),
                Optional.of(NOW.plusSeconds(60))));
    doInside(() -> webhooks().store(ill));

    assertThat(inside(() -> webhooks().find(hook.id()))).contains(ill);
  }

  @Test
  final void the_earlier_secret_holds_for_a_while_beside_the_new_one() {
    Webhook hook = added("Shop", "s-1");
    doInside(() -> webhooks().rotate(hook.id(), new Secret("s-2"), NOW.plusSeconds(60)));

    assertThat(secrets(hook, Duration.ofSeconds(59)))
        .containsExactly(new Secret("s-2"), new Secret("s-1"));
    assertThat(secrets(hook, Duration.ofSeconds(60))).containsExactly(new Secret("s-2"));

    doInside(() -> webhooks().rotate(hook.id(), new Secret("s-3"), NOW.plusSeconds(90)));
    assertThat(secrets(hook, Duration.ofSeconds(59)))
        .containsExactly(new Secret("s-3"), new Secret("s-2"));
  }

  @Test
  final void one_that_was_removed_is_gone_with_all_that_waits_for_it() {
    Webhook hook = added("Shop", "s-1");
    doInside(() ->
        ports()
            .webhookOutbox()
            .add(
                List.of(
                    new WebhookOutbox.Happened(new CaseId(ids.next()), page, 1, "opened", NOW))));
    assertThat(inside(() -> ports().webhookDeliveries().waiting(hook.id(), 10))).isOne();

    doInside(() -> webhooks().remove(hook.id()));
    doInside(() -> webhooks().remove(hook.id()));

    assertThat(inside(() -> webhooks().all())).isEmpty();
    assertThat(inside(() -> webhooks().find(hook.id()))).isEmpty();
    assertThat(secrets(hook, Duration.ZERO)).isEmpty();
    assertThat(inside(() -> ports().webhookDeliveries().waiting(hook.id(), 10))).isZero();
  }
}
