package org.vastine.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookEventId;

/** Admins keep the webhooks of their workspace. */
class KeepingWebhooksTest {

  private static final String URL = "https://hooks.example.org/in";

  private final Casework work = new Casework();
  private final Hooking hooking = new Hooking(work);
  private final Actor lead =
      work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));

  @Test
  void an_admin_adds_one_and_gets_its_secret_and_others_may_not() {
    AddWebhook.Added added =
        Casework.accepted(hooking.adds(hooking.admin, " Shop ", URL, work.account.id()));

    assertThat(added.webhook().name()).isEqualTo("Shop");
    assertThat(added.webhook().accounts()).containsExactly(work.account.id());
    assertThat(added.secret().value()).isNotBlank();
    assertThat(Casework.code(hooking.adds(lead, "Shop", URL))).isEqualTo("team.permission-needed");
    assertThat(Casework.code(hooking.suspends(lead, added.webhook())))
        .isEqualTo("team.permission-needed");
    assertThat(Casework.code(hooking.removes(lead, added.webhook())))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void what_cannot_be_is_refused_with_its_reason() {
    assertThat(Casework.code(hooking.adds(hooking.admin, " ", URL)))
        .isEqualTo("webhook.name-invalid");
    assertThat(Casework.code(hooking.adds(hooking.admin, "Shop", "ftp://hooks.example.org/")))
        .isEqualTo("webhook.address-invalid");
    assertThat(Casework.code(hooking.adds(hooking.admin, "Shop", "http://127.0.0.1/in")))
        .isEqualTo("webhook.address-not-allowed");
    ChannelAccountId unknown = new ChannelAccountId(new UUID(9, 9));
    assertThat(Casework.code(hooking.adds(hooking.admin, "Shop", URL, unknown)))
        .isEqualTo("webhook.account-unknown");
    assertThat(
            Casework.code(
                hooking
                    .adding()
                    .handle(
                        hooking.admin,
                        new AddWebhook.Command("Shop", URL, Set.of("exploded"), Set.of()))))
        .isEqualTo("webhook.event-unknown");
  }

  @Test
  void a_workspace_has_no_more_than_so_many() {
    for (int number = 0; number < Webhook.MOST; number++) {
      hooking.adds();
    }

    assertThat(Casework.code(hooking.adds(hooking.admin, "One more", URL)))
        .isEqualTo("webhook.too-many");
  }

  @Test
  void one_that_is_suspended_says_why_until_it_is_resumed() {
    Webhook shop = hooking.adds().webhook();
    Casework.accepted(hooking.suspends(hooking.admin, shop));
    Casework.accepted(hooking.suspends(hooking.admin, shop));
    assertThat(hooking.listed(shop).webhook().health().suspended()).contains(SuspendReason.BY_HAND);

    Casework.accepted(hooking.resumes(hooking.admin, shop));
    assertThat(hooking.listed(shop).webhook().health().suspended()).isEmpty();
  }

  @Test
  void what_is_changed_is_in_the_audit_log_and_no_secret_is() {
    AddWebhook.Added added = hooking.adds("opened");
    var rotated = Casework.accepted(hooking.rotates(hooking.admin, added.webhook()));
    hooking.suspends(hooking.admin, added.webhook());
    hooking.resumes(hooking.admin, added.webhook());
    hooking.removes(hooking.admin, added.webhook());

    var entries = work.inside(() -> work.world.auditLog().latest(5));
    assertThat(entries.reversed())
        .extracting(entry -> entry.action())
        .containsExactly(
            "webhook.added",
            "webhook.secret-rotated",
            "webhook.suspended",
            "webhook.resumed",
            "webhook.removed");
    assertThat(entries.toString())
        .contains("hooks.example.org")
        .doesNotContain(added.secret().value(), rotated.secret().value());
  }

  @Test
  void of_one_that_is_gone_nothing_can_be_asked() {
    Webhook shop = hooking.adds().webhook();
    Casework.accepted(hooking.removes(hooking.admin, shop));

    assertThat(Casework.code(hooking.removes(hooking.admin, shop))).isEqualTo("webhook.not-found");
    assertThat(Casework.code(hooking.suspends(hooking.admin, shop))).isEqualTo("webhook.not-found");
    assertThat(Casework.code(hooking.resumes(hooking.admin, shop))).isEqualTo("webhook.not-found");
    assertThat(Casework.code(hooking.rotates(hooking.admin, shop))).isEqualTo("webhook.not-found");
    assertThat(
            Casework.code(
                hooking.testing().handle(hooking.admin, new TestWebhook.Command(shop.id()))))
        .isEqualTo("webhook.not-found");
  }

  @Test
  void an_event_that_was_never_kept_cannot_be_sent_again() {
    Webhook shop = hooking.adds("closed").webhook();
    var parcel = work.caseOf(work.given.wrote("Maija", "Where is my parcel?"));
    var event = new WebhookEventId(parcel.id(), 1);

    assertThat(Casework.code(hooking.again(shop, new RedeliverWebhook.Which.One(event))))
        .isEqualTo("webhook.delivery-not-found");
  }

  @Test
  void what_a_webhook_gets_is_changed_by_admins_alone_and_the_audit_log_hears_of_it() {
    Webhook hook = hooking.adds("opened").webhook();

    assertThat(Casework.code(hooking.changes(lead, hook, "Store", Set.of())))
        .isEqualTo("team.permission-needed");
    assertThat(Casework.code(hooking.changes(hooking.admin, hook, " ", Set.of())))
        .isEqualTo("webhook.name-invalid");
    assertThat(Casework.code(hooking.changes(hooking.admin, hook, "Store", Set.of("x"))))
        .isEqualTo("webhook.event-unknown");
    assertThat(
            Casework.code(
                hooking.changes(
                    hooking.admin,
                    hook,
                    "Store",
                    Set.of(),
                    new ChannelAccountId(work.world.ids().next()))))
        .isEqualTo("webhook.account-unknown");
    Webhook after =
        Casework.accepted(
                hooking.changes(hooking.admin, hook, " Store ", Set.of("solved", "closed")))
            .webhook();

    assertThat(after).isEqualTo(hook.with("Store", Set.of("solved", "closed"), Set.of()));
    assertThat(work.inside(() -> work.world.webhooks().find(hook.id()))).contains(after);
    assertThat(work.inside(() -> work.world.auditLog().latest(1)).getFirst())
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("webhook.changed");
          assertThat(entry.facts()).containsEntry("events", "closed,solved");
        });
  }
}
