package org.vastine.persistence.webhook;

import static org.vastine.persistence.schema.Tables.WEBHOOK_DELIVERY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.vastine.application.kernel.Page;
import org.vastine.application.webhook.WebhookDeliveries;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookDeliveryState;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.domain.webhook.WebhookOutcome;
import org.vastine.persistence.kernel.CurrentTransaction;
import org.vastine.persistence.kernel.Labels;
import org.vastine.persistence.kernel.Moments;

/**
 * Events on their way to webhooks, in PostgreSQL; each row is leased to the worker that sends it.
 */
public final class PostgresWebhookDeliveries implements WebhookDeliveries {

  private static final org.vastine.persistence.schema.tables.WebhookDelivery EARLIER =
      WEBHOOK_DELIVERY.as("earlier");

  private static final List<Field<String>> ON_THE_WAY =
      labels(WebhookDeliveryState.SENDING, WebhookDeliveryState.WAITING);

  private final CurrentTransaction current;

  /** Reads and writes in the thread's transaction. */
  @Inject
  public PostgresWebhookDeliveries(CurrentTransaction current) {
    this.current = current;
  }

  /** Spelled out and not bound: the planner has to see that an index of some states is enough. */
  private static List<Field<String>> labels(WebhookDeliveryState... states) {
    return Stream.of(states).map(state -> (Field<String>) DSL.inline(state.label())).toList();
  }

  @Override
  public Optional<WebhookDelivery> lease(WebhookId webhook, Instant now, Duration lease, int most) {
    if (leased(webhook, now) >= most) {
      return Optional.empty();
    }
    Optional<WebhookDelivery> due =
        current
            .sql()
            .selectFrom(WEBHOOK_DELIVERY)
            .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.value()))
            .and(WEBHOOK_DELIVERY.STATE.in(ON_THE_WAY))
            .and(WEBHOOK_DELIVERY.NEXT_AT.le(Moments.of(now)))
            .and(isFree(now))
            .andNotExists(
                DSL.selectOne()
                    .from(EARLIER)
                    .where(EARLIER.WEBHOOK_ID.eq(webhook.value()))
                    .and(EARLIER.CASE_ID.eq(WEBHOOK_DELIVERY.CASE_ID))
                    .and(EARLIER.NUMBER.lt(WEBHOOK_DELIVERY.NUMBER))
                    .and(EARLIER.STATE.in(ON_THE_WAY)))
            .orderBy(WEBHOOK_DELIVERY.NEXT_AT, WEBHOOK_DELIVERY.CASE_ID, WEBHOOK_DELIVERY.NUMBER)
            .limit(1)
            .forUpdate()
            .skipLocked()
            .fetchOptional(PostgresWebhookDeliveries::read);
    due.ifPresent(found ->
        current
            .sql()
            .update(WEBHOOK_DELIVERY)
            .set(WEBHOOK_DELIVERY.LEASED_UNTIL, Moments.of(now.plus(lease)))
            .where(is(webhook, found.event()))
            .execute());
    return due;
  }

  private static Condition isFree(Instant now) {
    return WEBHOOK_DELIVERY
        .LEASED_UNTIL
        .isNull()
        .or(WEBHOOK_DELIVERY.LEASED_UNTIL.le(Moments.of(now)));
  }

  private int leased(WebhookId webhook, Instant now) {
    return current
        .sql()
        .fetchCount(
            WEBHOOK_DELIVERY,
            WEBHOOK_DELIVERY
                .WEBHOOK_ID
                .eq(webhook.value())
                .and(WEBHOOK_DELIVERY.STATE.in(labels(WebhookDeliveryState.SENDING)))
                .and(WEBHOOK_DELIVERY.LEASED_UNTIL.gt(Moments.of(now))));
  }

  @Override
  public Optional<WebhookDelivery> lock(WebhookId webhook, WebhookEventId event) {
    return current
        .sql()
        .selectFrom(WEBHOOK_DELIVERY)
        .where(is(webhook, event))
        .forUpdate()
        .fetchOptional(PostgresWebhookDeliveries::read);
  }

  @Override
  public void store(WebhookDelivery delivery) {
    Optional<WebhookAnswer> answer = delivery.last().map(WebhookDelivery.Try::answer);
    current
        .sql()
        .update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.STATE, delivery.state().label())
        .set(WEBHOOK_DELIVERY.ATTEMPTS, delivery.attempts())
        .set(WEBHOOK_DELIVERY.NEXT_AT, Moments.of(delivery.nextAt()))
        .set(
            WEBHOOK_DELIVERY.LEASED_UNTIL,
            delivery.state() == WebhookDeliveryState.SENDING
                ? WEBHOOK_DELIVERY.LEASED_UNTIL
                : DSL.castNull(WEBHOOK_DELIVERY.LEASED_UNTIL))
        .set(
            WEBHOOK_DELIVERY.TRIED_AT,
            Moments.ofOptional(delivery.last().map(WebhookDelivery.Try::at)))
        .set(WEBHOOK_DELIVERY.OUTCOME, answer.map(one -> one.outcome().label()).orElse(null))
        .set(WEBHOOK_DELIVERY.STATUS, answer.flatMap(WebhookAnswer::status).orElse(null))
        .set(WEBHOOK_DELIVERY.TOOK_MILLIS, answer.map(one -> one.took().toMillis()).orElse(null))
        .where(is(delivery.webhook(), delivery.event()))
        .execute();
  }

  @Override
  public void hurry(WebhookId webhook, Instant now) {
    current
        .sql()
        .update(WEBHOOK_DELIVERY)
        .set(
            WEBHOOK_DELIVERY.NEXT_AT, DSL.least(WEBHOOK_DELIVERY.NEXT_AT, DSL.val(Moments.of(now))))
        .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
        .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.value()))
        .and(WEBHOOK_DELIVERY.STATE.in(labels(WebhookDeliveryState.WAITING)))
        .and(WEBHOOK_DELIVERY.NEXT_AT.gt(Moments.of(now)).or(WEBHOOK_DELIVERY.ATTEMPTS.gt(0)))
        .execute();
  }

  @Override
  public int again(WebhookId webhook, WebhookEventId event, Instant now) {
    return again(is(webhook, event), now);
  }

  @Override
  public int againSince(WebhookId webhook, Instant since, Instant now) {
    return again(
        WEBHOOK_DELIVERY
            .WEBHOOK_ID
            .eq(webhook.value())
            .and(WEBHOOK_DELIVERY.AT.ge(Moments.of(since))),
        now);
  }

  private int again(Condition which, Instant now) {
    return current
        .sql()
        .update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.STATE, WebhookDeliveryState.WAITING.label())
        .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
        .set(WEBHOOK_DELIVERY.NEXT_AT, Moments.of(now))
        .where(which)
        .and(
            WEBHOOK_DELIVERY.STATE.in(
                labels(WebhookDeliveryState.SENT, WebhookDeliveryState.FAILED)))
        .execute();
  }

  @Override
  public Page<WebhookDelivery> latest(WebhookId webhook, Optional<String> after, int limit) {
    Condition behind =
        after
            .map(DeliveryPlace::of)
            .map(place ->
                DSL.row(WEBHOOK_DELIVERY.AT, WEBHOOK_DELIVERY.CASE_ID, WEBHOOK_DELIVERY.NUMBER)
                    .lt(
                        Moments.of(place.at()),
                        place.event().about().value(),
                        place.event().number()))
            .orElse(DSL.noCondition());
    List<WebhookDelivery> read =
        current
            .sql()
            .selectFrom(WEBHOOK_DELIVERY)
            .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.value()))
            .and(behind)
            .orderBy(
                WEBHOOK_DELIVERY.AT.desc(),
                WEBHOOK_DELIVERY.CASE_ID.desc(),
                WEBHOOK_DELIVERY.NUMBER.desc())
            .limit(limit + 1)
            .fetch(PostgresWebhookDeliveries::read);
    if (read.size() <= limit) {
      return new Page<>(read, Optional.empty());
    }
    List<WebhookDelivery> shown = read.subList(0, limit);
    WebhookDelivery last = shown.getLast();
    return new Page<>(shown, Optional.of(new DeliveryPlace(last.at(), last.event()).cursor()));
  }

  @Override
  public int waiting(WebhookId webhook, int most) {
    return current
        .sql()
        .fetchCount(
            DSL.selectOne()
                .from(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook.value()))
                .and(WEBHOOK_DELIVERY.STATE.in(ON_THE_WAY))
                .limit(most));
  }

  @Override
  public int forgetBefore(Instant moment, int limit) {
    return current
        .sql()
        .query(
            // As an array, so that the rows are chosen once, however the plan goes.
            "delete from webhook_delivery where ctid = any(array("
                + "select ctid from webhook_delivery where at < {0}"
                + " order by at limit {1} for update skip locked))",
            DSL.val(Moments.of(moment)), DSL.val(limit))
        .execute();
  }

  private static Condition is(WebhookId webhook, WebhookEventId event) {
    return WEBHOOK_DELIVERY
        .WEBHOOK_ID
        .eq(webhook.value())
        .and(WEBHOOK_DELIVERY.CASE_ID.eq(event.about().value()))
        .and(WEBHOOK_DELIVERY.NUMBER.eq(event.number()));
  }

  private static WebhookDelivery read(Record row) {
    return new WebhookDelivery(
        new WebhookId(row.get(WEBHOOK_DELIVERY.WEBHOOK_ID)),
        new WebhookEventId(
            new CaseId(row.get(WEBHOOK_DELIVERY.CASE_ID)), row.get(WEBHOOK_DELIVERY.NUMBER)),
        row.get(WEBHOOK_DELIVERY.TYPE),
        row.get(WEBHOOK_DELIVERY.AT).toInstant(),
        Labels.of(WebhookDeliveryState.class, row.get(WEBHOOK_DELIVERY.STATE)),
        row.get(WEBHOOK_DELIVERY.ATTEMPTS),
        row.get(WEBHOOK_DELIVERY.NEXT_AT).toInstant(),
        Moments.optional(row.get(WEBHOOK_DELIVERY.TRIED_AT))
            .map(at -> new WebhookDelivery.Try(at, answer(row))));
  }

  private static WebhookAnswer answer(Record row) {
    return new WebhookAnswer(
        Labels.of(WebhookOutcome.class, row.get(WEBHOOK_DELIVERY.OUTCOME)),
        Optional.ofNullable(row.get(WEBHOOK_DELIVERY.STATUS)),
        Duration.ofMillis(row.get(WEBHOOK_DELIVERY.TOOK_MILLIS)));
  }
}
