package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.kernel.Chance;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.policy.Policies;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseReplies;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.reply.AfterAttempt;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.RetryPolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;

/**
 * Writes down what a platform answered, in the delivery and on its case's timeline, in one
 * transaction.
 */
public final class Receipts {

  private final DeliveryWork work;
  private final Policies policies;
  private final Chance chance;
  private final Measurements measurements;

  /** Needs the common part of work on deliveries, the policy, and chance for the waits. */
  @Inject
  public Receipts(DeliveryWork work, Policies policies, Chance chance, Measurements measurements) {
    this.work = work;
    this.policies = policies;
    this.chance = chance;
    this.measurements = measurements;
  }

  /** The reply is to be seen. */
  Delivery published(Actor actor, Delivery sent, PublishedReply receipt) {
    return change(
        actor,
        sent,
        held ->
            new DeliveryWork.Step(
                held.delivery().published(receipt.externalId(), receipt.url()),
                CaseReplies.published(
                    held.feedbackCase(),
                    sent.id(),
                    sent.audience(),
                    sent.answers(),
                    policies.active(),
                    held.now())));
  }

  /** A look on the platform found the reply, or found that it is certainly not there. */
  Delivery looked(Actor actor, Delivery unknown, Optional<PublishedReply> found) {
    return found
        .map(receipt -> published(actor, unknown, receipt))
        .orElseGet(() ->
            change(
                actor, unknown, held -> step(held, after().notFound(held.delivery(), held.now()))));
  }

  /** The platform could not be looked at. */
  Delivery lookFailed(Actor actor, Delivery unknown, ChannelAnswer<?> answer) {
    return change(
        actor,
        unknown,
        held -> step(held, after().lookFailed(held.delivery(), answer, held.now())));
  }

  /** The reply was not published, or nobody knows. */
  Delivery failed(Actor actor, Delivery sent, ChannelAnswer<?> answer) {
    return change(actor, sent, held -> step(held, after().of(held.delivery(), answer, held.now())));
  }

  @FunctionalInterface
  private interface Answered {
    DeliveryWork.Step of(DeliveryWork.Held held);
  }

  /** A worker whose lease ran out may come late: what another worker finished meanwhile stays. */
  private Delivery change(Actor actor, Delivery worked, Answered answered) {
    Decision<Delivery> decision =
        work.change(
            actor,
            Permission.HANDLE_DELIVERIES,
            worked.id(),
            held ->
                Decision.accepted(
                    held.delivery().isEnded()
                        ? new DeliveryWork.Step(held.delivery(), List.of())
                        : answered.of(held)));
    return switch (decision) {
      case Decision.Accepted<Delivery>(Delivery delivery) -> counted(delivery);
      case Decision.Refused<Delivery>(var refusal) ->
          throw new IllegalStateException("delivery " + worked.id() + ": " + refusal.code());
    };
  }

  private Delivery counted(Delivery delivery) {
    switch (delivery.state()) {
      case PUBLISHED -> measurements.add(Measurements.Count.REPLIES_PUBLISHED, 1);
      case NEEDS_PERSON -> measurements.add(Measurements.Count.REPLIES_NEED_PERSON, 1);
      case WAITING, UNKNOWN -> measurements.add(Measurements.Count.REPLIES_RETRIED, 1);
      case SENDING, UNDONE, DROPPED -> {}
    }
    return delivery;
  }

  private static DeliveryWork.Step step(DeliveryWork.Held held, Delivery next) {
    List<CaseEvent> events =
        next.state() == DeliveryState.NEEDS_PERSON
            ? List.of(needsPerson(next, held.now()))
            : List.of();
    return new DeliveryWork.Step(next, events);
  }

  private static CaseEvent needsPerson(Delivery delivery, Instant now) {
    return new CaseEvent.ReplyNeedsPerson(
        now, By.VASTINE, delivery.id(), delivery.problem().orElse("delivery.unknown-outcome"));
  }

  private AfterAttempt after() {
    return new AfterAttempt(RetryPolicy.DEFAULT, chance.next());
  }
}
