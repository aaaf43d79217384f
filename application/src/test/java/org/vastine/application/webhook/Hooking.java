package org.vastine.application.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookDelivery;

/** The use cases of webhooks over a workspace at work, with a receiver for tests. */
final class Hooking {

  /** Who is called. */
  final TestCaller receiver = new TestCaller();

  /** An admin. */
  final Actor admin;

  private final Casework work;
  private final InMemoryWorld world;
  private final Permitted permitted;
  private final WebhookWork webhookWork;
  private final WebhookStanding standing;

  Hooking(Casework work) {
    this.work = work;
    this.world = work.world;
    this.standing = new WebhookStanding(world.webhookDeliveries());
    this.permitted = new Permitted(world.transactions());
    this.webhookWork = new WebhookWork(permitted, world.webhooks());
    this.admin =
        work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.ADMIN)));
  }

  AddWebhook adding() {
    return new AddWebhook(
        permitted,
        world.webhooks(),
        receiver,
        world.channelAccounts(),
        world.secrets(),
        world.auditLog(),
        world.ids(),
        world.clock());
  }

  AddWebhook.Added adds(String... events) {
    return Casework.accepted(
        adding()
            .handle(
                admin,
                new AddWebhook.Command(
                    "Shop", "https://hooks.example.org/in", Set.of(events), Set.of())));
  }

  Decision<AddWebhook.Added> adds(Actor who, String name, String url, ChannelAccountId... of) {
    return adding().handle(who, new AddWebhook.Command(name, url, Set.of(), Set.of(of)));
  }

  /** Sends until nothing is due. */
  int sends() {
    int handled = 0;
    SendWebhooks.Sent sent = sendsOnce();
    while (sent.handled() > 0) {
      handled += sent.handled();
      sent = sendsOnce();
    }
    return handled;
  }

  SendWebhooks.Sent sendsOnce() {
    return Casework.accepted(
        new SendWebhooks(
                world.transactions(),
                world.webhooks(),
                world.webhookDeliveries(),
                new WebhookLetters(
                    world.webhooks(), world.workspaces(), world.timeline(), world.mentions()),
                receiver,
                world.auditLog(),
                () -> 0.5,
                Measurements.NONE,
                world.clock())
            .handle(work.vastine, new SendWebhooks.Command()));
  }

  Decision<WebhookStanding.Standing> suspends(Actor who, Webhook webhook) {
    return new SuspendWebhook(
            webhookWork, world.webhooks(), standing, world.auditLog(), world.clock())
        .handle(who, new SuspendWebhook.Command(webhook.id()));
  }

  Decision<WebhookStanding.Standing> changes(
      Actor who, Webhook webhook, String name, Set<String> events, ChannelAccountId... of) {
    return new ChangeWebhook(
            webhookWork,
            world.webhooks(),
            world.channelAccounts(),
            standing,
            world.auditLog(),
            world.clock())
        .handle(who, new ChangeWebhook.Command(webhook.id(), name, events, Set.of(of)));
  }

  Decision<WebhookStanding.Standing> resumes(Actor who, Webhook webhook) {
    return new ResumeWebhook(
            webhookWork,
            world.webhooks(),
            world.webhookDeliveries(),
            standing,
            world.auditLog(),
            world.clock())
        .handle(who, new ResumeWebhook.Command(webhook.id()));
  }

  Decision<RotateWebhookSecret.Rotated> rotates(Actor who, Webhook webhook) {
    return new RotateWebhookSecret(
            webhookWork,
            world.webhooks(),
            world.secrets(),
            standing,
            world.auditLog(),
            world.clock())
        .handle(who, new RotateWebhookSecret.Command(webhook.id()));
  }

  TestWebhook testing() {
    return new TestWebhook(
        permitted, world.webhooks(), world.workspaces(), receiver, world.ids(), world.clock());
  }

  Decision<Integer> again(Webhook webhook, RedeliverWebhook.Which which) {
    return new RedeliverWebhook(
            webhookWork, world.webhookDeliveries(), world.auditLog(), world.clock())
        .handle(admin, new RedeliverWebhook.Command(webhook.id(), which));
  }

  Decision<Decision.Nothing> removes(Actor who, Webhook webhook) {
    return new RemoveWebhook(webhookWork, world.webhooks(), world.auditLog(), world.clock())
        .handle(who, new RemoveWebhook.Command(webhook.id()));
  }

  ForgetWebhookDeliveries.Forgotten forgets() {
    return Casework.accepted(
        new ForgetWebhookDeliveries(permitted, world.webhookDeliveries(), world.clock())
            .handle(work.vastine, new ForgetWebhookDeliveries.Command()));
  }

  /** What became of events, the first one first. */
  List<WebhookDelivery> log(Webhook webhook) {
    return Casework.accepted(
            new ListWebhookDeliveries(permitted, world.webhooks(), world.webhookDeliveries())
                .handle(
                    admin, new ListWebhookDeliveries.Command(webhook.id(), Optional.empty(), 200)))
        .items()
        .reversed();
  }

  WebhookStanding.Standing listed(Webhook webhook) {
    return Casework.accepted(
            new ListWebhooks(permitted, world.webhooks(), standing)
                .handle(admin, new ListWebhooks.Command()))
        .stream()
        .filter(one -> one.webhook().id().equals(webhook.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The ids of what arrived, in order. */
  List<String> arrived() {
    return receiver.arrived.stream().map(call -> call.document().id()).toList();
  }

  /** What arrived about, in order. */
  List<String> types() {
    return receiver.arrived.stream().map(call -> call.document().type()).toList();
  }

  void passes(Duration time) {
    world.clock().advance(time);
  }
}
