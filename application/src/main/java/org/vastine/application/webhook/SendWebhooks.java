package org.vastine.application.webhook;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Chance;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookDeliveryState;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.domain.webhook.WebhookOutcome;

/**
 * The worker's wish: hand one event over to each webhook for which one is due. An event is recorded
 * as being sent before the webhook is called, so that after a crash it is sent again under the same
 * id; no transaction is open during the call. Of a case the next event goes when the one before it
 * has ended; cases do not wait for each other.
 */
public final class SendWebhooks {

  /** Longer than any call takes; a crash holds a case's events up for so long. */
  private static final Duration LEASE = Duration.ofSeconds(WebhookCaller.LONGEST_SECONDS * 2L);

  private final Transactions transactions;
  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;
  private final WebhookLetters letters;
  private final WebhookCaller caller;
  private final AuditLog audit;
  private final Chance chance;
  private final Measurements measurements;
  private final InstantSource clock;

  /** Needs webhooks, their events, who calls them, and chance for the waits. */
  @Inject
  public SendWebhooks(
      Transactions transactions,
      Webhooks webhooks,
      WebhookDeliveries deliveries,
      WebhookLetters letters,
      WebhookCaller caller,
      AuditLog audit,
      Chance chance,
      Measurements measurements,
      InstantSource clock) {
    this.transactions = transactions;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.letters = letters;
    this.caller = caller;
    this.audit = audit;
    this.chance = chance;
    this.measurements = measurements;
    this.clock = clock;
  }

  /** What is asked: nothing but to send what is due. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param handled how many events were worked on
   * @param taken how many of them a webhook took
   */
  public record Sent(int handled, int taken) {}

  /** An event to hand over; without a call there is nothing to tell any more. */
  private record Job(WebhookDelivery delivery, Optional<WebhookCall> call) {}

  /** Sends at most one event to each webhook. */
  public Decision<Sent> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Sent>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(send(actor)));
  }

  private Sent send(Actor actor) {
    Set<WebhookId> had = new HashSet<>();
    int taken = 0;
    Optional<Job> job = transactions.inWorkspace(actor.workspace(), () -> take(actor, had));
    while (job.isPresent()) {
      had.add(job.get().delivery().webhook());
      WebhookAnswer answer =
          job.get()
              .call()
              .map(caller::call)
              .orElseGet(() -> WebhookAnswer.none(WebhookOutcome.ERASED, Duration.ZERO));
      answered(actor, job.get().delivery(), answer);
      taken += answer.isTaken() ? 1 : 0;
      job = transactions.inWorkspace(actor.workspace(), () -> take(actor, had));
    }
    return new Sent(had.size(), taken);
  }

  private Optional<Job> take(Actor actor, Set<WebhookId> had) {
    Instant now = clock.instant();
    return webhooks.all().stream()
        .filter(webhook -> !had.contains(webhook.id()) && webhook.health().isReady(now))
        .flatMap(webhook -> take(actor, webhook, now).stream())
        .findFirst();
  }

  private Optional<Job> take(Actor actor, Webhook webhook, Instant now) {
    return deliveries
        .lease(webhook.id(), now, LEASE, Webhook.MOST_AT_ONCE)
        .map(WebhookDelivery::taken)
        .map(taken -> {
          deliveries.store(taken);
          return new Job(taken, letters.letter(actor.workspace(), webhook, taken, now));
        });
  }

  private void answered(Actor actor, WebhookDelivery sent, WebhookAnswer answer) {
    Instant now = clock.instant();
    transactions.doInWorkspace(
        actor.workspace(),
        () -> {
          Optional<WebhookHealth> health = heard(actor, sent.webhook(), answer, now);
          health
              .flatMap(_ -> deliveries.lock(sent.webhook(), sent.event()))
              .filter(held -> isOurs(held, sent))
              .map(held -> held.after(answer, health.orElseThrow(), now, chance.next()))
              .ifPresent(after -> {
                deliveries.store(after);
                count(after, now);
              });
        });
  }

  /** A worker whose lease ran out may come late: what another worker did meanwhile stays. */
  private static boolean isOurs(WebhookDelivery held, WebhookDelivery sent) {
    return held.state() == WebhookDeliveryState.SENDING && held.attempts() == sent.attempts();
  }

  /** Its health after the answer; empty where it is gone. One that goes well is not written. */
  private Optional<WebhookHealth> heard(
      Actor actor, WebhookId id, WebhookAnswer answer, Instant now) {
    Optional<WebhookHealth> known = webhooks.find(id).map(Webhook::health);
    boolean news = known.filter(one -> !answer.isTaken() || one.failures() > 0).isPresent();
    return news ? webhooks.lock(id).map(webhook -> changed(actor, webhook, answer, now)) : known;
  }

  private WebhookHealth changed(Actor actor, Webhook webhook, WebhookAnswer answer, Instant now) {
    WebhookHealth before = webhook.health();
    WebhookHealth after = before.after(answer, now, chance.next());
    webhooks.store(webhook.with(after));
    if (before.isFailing() && answer.isTaken()) {
      deliveries.hurry(webhook.id(), now);
    }
    if (before.suspended().isEmpty()) {
      after
          .suspended()
          .ifPresent(why ->
              audit.add(
                  new AuditLog.Entry(
                      now,
                      actor.by(),
                      "webhook.suspended",
                      webhook.id().toString(),
                      Map.of("why", why.label()))));
    }
    return after;
  }

  private void count(WebhookDelivery after, Instant now) {
    switch (after.state()) {
      case SENT -> {
        measurements.add(Measurements.Count.WEBHOOK_EVENTS_SENT, 1);
        measurements.took(Measurements.Work.WEBHOOK_EVENT, Duration.between(after.at(), now));
      }
      case FAILED -> measurements.add(Measurements.Count.WEBHOOK_EVENTS_FAILED, 1);
      case WAITING, SENDING -> {
        // Not over yet.
      }
    }
  }
}
