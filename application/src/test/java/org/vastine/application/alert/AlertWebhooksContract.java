package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.alert.AlertWebhookId;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.MemberId;

/** What every {@link AlertWebhooks} keeps to. */
public abstract class AlertWebhooksContract extends PortContract {

  private final MemberId aino = new MemberId(ids.next());
  private final MemberId bo = new MemberId(ids.next());

  private AlertWebhooks webhooks() {
    return ports().alertWebhooks();
  }

  private AlertWebhook added(MemberId member, String name, String secret) {
    AlertWebhook webhook =
        new AlertWebhook(
            new AlertWebhookId(ids.next()),
            member,
            name,
            URI.create("https://hooks.example.org/in?key=" + name.length()));
    doInside(() -> webhooks().add(webhook, new Secret(secret)));
    return webhook;
  }

  @Test
  final void a_webhook_comes_back_with_its_secret() {
    AlertWebhook chat = added(aino, "Chat", "s-1");

    assertThat(inside(() -> webhooks().signed(chat.id())))
        .contains(new AlertWebhooks.Signed(chat, new Secret("s-1")));
    assertThat(elsewhere(() -> webhooks().signed(chat.id()))).isEmpty();
  }

  @Test
  final void a_member_has_their_own_by_name() {
    AlertWebhook pager = added(aino, "Pager", "s-1");
    AlertWebhook chat = added(aino, "Chat", "s-2");
    added(bo, "Box", "s-3");

    assertThat(inside(() -> webhooks().of(aino))).containsExactly(chat, pager);
  }

  @Test
  final void one_that_was_removed_is_gone() {
    AlertWebhook chat = added(aino, "Chat", "s-1");
    doInside(() -> webhooks().remove(chat.id()));
    doInside(() -> webhooks().remove(chat.id()));

    assertThat(inside(() -> webhooks().of(aino))).isEmpty();
    assertThat(inside(() -> webhooks().signed(chat.id()))).isEmpty();
  }
}
